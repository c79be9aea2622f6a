//! Relative paths of sockets, in a process that goes to another folder. This is one test, since all of a process has the same folder.
#![cfg(unix)]

use std::env;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use qmp_events::stream::{self, Address, Backoff, Error, Item, Next, Options};
use qmp_events::testing::FakeQemu;
use tokio::runtime::Builder;
use tokio_stream::StreamExt;

fn options(attempts: u32) -> Options {
    let pace = Backoff::new(Duration::from_millis(1), Duration::from_millis(5));
    Options::default().reconnect(pace.attempts(attempts))
}

/// Two QEMUs, one after the other, at the relative path `path` in `folder`. The first exits after the command [`STOP`].
fn qemus(folder: &Path, path: &str) -> JoinHandle<()> {
    env::set_current_dir(folder).unwrap();
    let first = FakeQemu::new().negotiate().expect("stop").reply("{}");
    let qemu = FakeQemu::listen(path, vec![first, FakeQemu::new().negotiate()]).unwrap();
    thread::spawn(|| qemu.finish().unwrap())
}

const STOP: &str = r#"{"execute": "stop"}"#;

fn is_reconnected(next: &Next) -> bool {
    matches!(next, Ok(Item::Reconnected))
}

fn blocking(folder: &Path, path: &str) {
    let qemu = qemus(folder, path);
    let mut connection = stream::connect_with(&Address::Unix(path.into()), options(1000)).unwrap();
    env::set_current_dir("/").unwrap();
    connection.command(STOP).unwrap();
    assert!(connection.events().any(|next| is_reconnected(&next)), "{:?}", connection.client().end_error());
    drop(connection);
    qemu.join().unwrap();
}

fn on_tokio(folder: &Path, path: &str) {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let qemu = qemus(folder, path);
    runtime.block_on(async {
        let address = Address::Unix(path.into());
        let mut connection = qmp_events::tokio::connect_with(&address, options(1000)).await.unwrap();
        env::set_current_dir("/").unwrap();
        connection.command(STOP).await.unwrap();
        let back = connection.events().any(|next| is_reconnected(&next)).await;
        assert!(back, "{:?}", connection.client().end_error());
    });
    qemu.join().unwrap();
}

/// In a folder whose absolute path is longer than that of a socket can be, a relative path works while the process stays there.
fn far_down(folder: &Path) {
    let long = folder.join("x".repeat(150));
    std::fs::create_dir(&long).unwrap();
    let qemu = qemus(&long, "vm.qmp");
    let mut connection = stream::connect_with(&Address::Unix("vm.qmp".into()), options(1000)).unwrap();
    connection.command(STOP).unwrap();
    assert!(connection.events().any(|next| is_reconnected(&next)));
    drop(connection);
    qemu.join().unwrap();
    drop(UnixListener::bind("gone.qmp").unwrap());
    let error = stream::connect_with(&Address::Unix("gone.qmp".into()), options(1)).unwrap_err();
    let Error::Connect { address, .. } = error else { panic!("{error}") };
    assert_eq!(address, Address::Unix("gone.qmp".into()), "the error names what the user gave");
}

#[test]
fn a_relative_path_means_the_same_socket_when_the_process_has_gone_to_another_folder() {
    let folder = tempfile::tempdir().unwrap();
    blocking(folder.path(), "one.qmp");
    on_tokio(folder.path(), "two.qmp");
    far_down(folder.path());
    env::set_current_dir("/").unwrap();
}
