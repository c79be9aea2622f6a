//! Reconnection.

use qmp_events::stream::{self, Address, Backoff, Error, Handshake, Options};
use qmp_events::testing::FakeQemu;

use crate::{LONG, RESUME, STOP, connected, reconnecting, rest, short};

#[test]
fn a_new_connection_is_announced_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let first = FakeQemu::new().negotiate().line(STOP);
    let second = FakeQemu::new().negotiate().line(RESUME).expect("stop").reply("{}").wait_for_end();
    let qemu = FakeQemu::listen(&path, vec![first, second]).unwrap();
    let mut connection = stream::connect_with(&Address::Unix(path), reconnecting(1000)).unwrap();
    let events = connection.events();
    let shorts = [events.next(), events.next(), events.next(), events.next()].map(|it| short(&it.unwrap()));
    assert_eq!(shorts, ["STOP", "Closed(Unannounced)", "Reconnected", "RESUME"]);
    assert_eq!(connection.command(r#"{"execute": "stop"}"#).unwrap(), "{}");
    drop(connection);
    qemu.finish().unwrap();
}

#[test]
fn it_is_given_up_after_so_many_attempts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let script = FakeQemu::new().negotiate().line(STOP).expect("quit");
    let qemu = FakeQemu::listen(&path, vec![script]).unwrap();
    let mut connection = stream::connect_with(&Address::Unix(path), reconnecting(3)).unwrap();
    assert!(matches!(connection.command(r#"{"execute": "quit"}"#), Err(Error::Disconnected { .. })));
    qemu.finish().unwrap();
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Announced)"]);
    let why = connection.client().end_error();
    assert!(matches!(why, Some(Error::Connect { .. })), "{why:?}");
    let error = connection.command(r#"{"execute": "stop"}"#).unwrap_err();
    assert!(matches!(error, Error::Connect { .. }), "{error}");
}

#[test]
fn dropping_it_ends_the_attempts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let qemu = FakeQemu::listen(&path, vec![FakeQemu::new().negotiate().wait_for_end()]).unwrap();
    let options = reconnecting(u32::MAX).reconnect(Backoff::default());
    let connection = stream::connect_with(&Address::Unix(path), options).unwrap();
    drop(connection);
    qemu.finish().unwrap();
}

#[test]
fn a_socket_that_was_given_is_used_once() {
    let (mut connection, _qemu) = connected(FakeQemu::new().negotiate().line(STOP), reconnecting(3));
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    let why = connection.client().end_error();
    assert!(why.is_none(), "{why:?}");
    let options = Options::default().connect_within(LONG);
    let (socket, _qemu) = FakeQemu::new().start().unwrap();
    let error = stream::from_unix_stream(socket, options).unwrap_err();
    assert!(matches!(error, Error::HungUp), "{error}");
}

#[test]
fn attempts_are_counted_where_nobody_greets() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vm.qmp");
    let qemu = FakeQemu::listen(&path, vec![FakeQemu::new().line(STOP)]).unwrap();
    let options = reconnecting(3).handshake(Handshake::None);
    let mut connection = stream::connect_with(&Address::Unix(path), options).unwrap();
    assert_eq!(rest(&mut connection), ["STOP", "Closed(Unannounced)"]);
    qemu.finish().unwrap();
}
