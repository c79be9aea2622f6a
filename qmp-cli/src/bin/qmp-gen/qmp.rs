//! Asks a running QEMU for its schema.

use std::time::Duration;

use qmp_events::ErrorClass;
use qmp_events::stream::{Address, Error, Options, connect_with};

/// How long QEMU may take to connect and greet, and again to reply.
const TIMEOUT: Duration = Duration::from_secs(5);

/// What the QEMU at `address` says of its release and of its schema, in the form of replies. One that has no introspection, as
/// before 2.5, is asked for the names of its events.
pub(super) fn query(address: &Address) -> Result<String, Error> {
    let options = Options::default().timeout(TIMEOUT);
    let mut connection = connect_with(address, options)?;
    let schema = match connection.command(r#"{"execute": "query-qmp-schema"}"#) {
        Err(Error::Command(failure)) if failure.class == ErrorClass::CommandNotFound => {
            connection.command(r#"{"execute": "query-events"}"#)?
        }
        reply => reply?,
    };
    let release = connection.greeting().map(|greeting| greeting.version);
    let greeting = release.map(|(major, minor, micro)| {
        format!("{{\"QMP\": {{\"version\": {{\"qemu\": {{\"major\": {major}, \"minor\": {minor}, \"micro\": {micro}}}}}}}}}\n")
    });
    Ok(greeting.unwrap_or_default() + &schema)
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::ErrorKind;

    use super::*;
    use qmp_events::testing::FakeQemu;

    #[test]
    fn the_reply_and_the_release_are_those_of_the_qemu_that_greets() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("qmp");
        let script = FakeQemu::new().negotiate().line(r#"{"event": "STOP"}"#);
        let script = script.expect("query-qmp-schema").reply("[]");
        let qemu = FakeQemu::listen(&path, vec![script]).unwrap();
        let text = query(&Address::Unix(path)).unwrap();
        assert!(text.starts_with("{\"QMP\"") && text.ends_with("\n[]"), "{text}");
        qemu.finish().unwrap();
    }

    #[test]
    fn a_qemu_without_introspection_is_asked_for_its_events() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("qmp");
        let script = FakeQemu::new().negotiate().expect("query-qmp-schema");
        let script = script.refuse("CommandNotFound", "no such command");
        let script = script.expect("query-events").reply(r#"[{"name": "STOP"}]"#);
        let qemu = FakeQemu::listen(&path, vec![script]).unwrap();
        let read = qmp_gen::Introspection::read(query(&Address::Unix(path)).unwrap().as_bytes()).unwrap();
        assert_eq!(read.detail, qmp_gen::Detail::Names);
        assert_eq!(read.model.events.len(), 1);
        qemu.finish().unwrap();
    }

    #[test]
    fn a_path_is_told_from_a_host() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a:1").display().to_string();
        // Nobody listens on port 1.
        let cases = [
            (path.clone(), ErrorKind::NotFound),
            (format!("unix:{path}"), ErrorKind::NotFound),
            ("127.0.0.1:1".to_owned(), ErrorKind::ConnectionRefused),
            ("tcp:127.0.0.1:1".to_owned(), ErrorKind::ConnectionRefused),
        ];
        for (text, kind) in cases {
            let error = query(&text.parse().unwrap()).unwrap_err();
            assert!(
                matches!(&error, Error::Connect { source, .. } if source.kind() == kind),
                "{text}: {error}"
            );
        }
    }
}
