//! Asks a running QEMU for its schema.

use std::time::Duration;

use qmp_events::stream::{Address, Error, Options, connect_with};
use qmp_gen::model::Version;

/// How long QEMU may take to connect and greet, and again to reply.
const TIMEOUT: Duration = Duration::from_secs(5);

/// What it returned to query-qmp-schema, and the release that it is.
type Answer = (String, Option<Version>);

/// What the QEMU at `address` answers.
pub(super) fn query(address: &Address) -> Result<Answer, Error> {
    let mut options = Options::default();
    options.timeout = TIMEOUT;
    let mut connection = connect_with(address, options)?;
    let reply = connection.command(r#"{"execute": "query-qmp-schema"}"#)?;
    let release = connection.greeting().map(|greeting| greeting.version);
    let version =
        release.and_then(|(major, minor, _)| Some((major.try_into().ok()?, minor.try_into().ok()?)));
    Ok((reply, version.map(|(major, minor)| Version::new(major, minor))))
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
        let (reply, version) = query(&Address::Unix(path)).unwrap();
        assert_eq!((reply.as_str(), version), ("[]", Some(Version::new(10, 0))));
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
