//! Spelling: a name on the wire in the case of a Rust type, variant, field or method.
//!
//! A name consists of words. A word ends at what is neither a letter nor a digit, where a capital follows a small letter or a digit, and
//! before the last of several capitals if a small letter follows it: `COLOExitReason` is `COLO`, `Exit`, `Reason`.

/// `SHUTDOWN_NOW`, `shutdown-now` and `shutdownNow` all become `ShutdownNow`; an abbreviation is a word as any other.
pub(super) fn camel(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        // Two numbers stay two, as in `X86_64`.
        if out.ends_with(is_digit) && word.starts_with(is_digit) {
            out.push('_');
        }
        let mut chars = word.chars();
        out.extend(chars.next().map(|char| char.to_ascii_uppercase()));
        out.extend(chars.map(|char| char.to_ascii_lowercase()));
    }
    out
}

/// `node-name` and `nodeName` become `node_name`.
pub(super) fn snake(name: &str) -> String {
    words(name).iter().map(|word| word.to_ascii_lowercase()).collect::<Vec<_>>().join("_")
}

/// `name`, or if that does not begin with a letter, `name` after `digit`; or else `empty`.
pub(super) fn leading(name: String, digit: &str, empty: &str) -> String {
    match name.chars().next() {
        None => empty.to_owned(),
        Some(first) if is_digit(first) => format!("{digit}{name}"),
        Some(_) => name,
    }
}

/// Whether it is a keyword of Rust, in any edition since 2015.
pub(super) fn is_keyword(name: &str) -> bool {
    // `gen` is one since the edition 2024, which `syn` accepts for the sake of older ones.
    name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}

fn is_digit(char: char) -> bool {
    char.is_ascii_digit()
}

/// The words of a name.
fn words(name: &str) -> Vec<&str> {
    let runs = name.split(|char: char| !char.is_ascii_alphanumeric()).filter(|run| !run.is_empty());
    runs.flat_map(split).collect()
}

/// The words of a run of letters and digits.
fn split(run: &str) -> Vec<&str> {
    let bytes = run.as_bytes();
    let is_start = |&at: &usize| {
        let is_acronym = bytes[at - 1].is_ascii_uppercase();
        // The `s` of a plural belongs to the abbreviation before it: `CPUs`.
        let is_plural =
            bytes.get(at + 1) == Some(&b's') && !bytes.get(at + 2).is_some_and(u8::is_ascii_lowercase);
        let is_followed = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase) && !is_plural;
        bytes[at].is_ascii_uppercase() && (!is_acronym || is_followed)
    };
    let mut words = Vec::new();
    let mut start = 0;
    for at in (1..run.len()).filter(is_start).chain([run.len()]) {
        words.push(&run[start..at]);
        start = at;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_is_one_word() {
        let names = [
            ("ACPISlotType", "AcpiSlotType", "acpi_slot_type"),
            ("COLOMode", "ColoMode", "colo_mode"),
            ("COLOExitReason", "ColoExitReason", "colo_exit_reason"),
            ("QCryptoTLSCredsEndpoint", "QCryptoTlsCredsEndpoint", "q_crypto_tls_creds_endpoint"),
            ("X86CPURegister32", "X86CpuRegister32", "x86_cpu_register32"),
            ("Qcow2OverlapCheckMode", "Qcow2OverlapCheckMode", "qcow2_overlap_check_mode"),
            ("IOThreadInfo", "IoThreadInfo", "io_thread_info"),
            ("HotCPUsList", "HotCpusList", "hot_cpus_list"),
            ("JobStatus", "JobStatus", "job_status"),
            ("uuid", "Uuid", "uuid"),
            ("DEVICE_DELETED", "DeviceDeleted", "device_deleted"),
            ("node-name", "NodeName", "node_name"),
            ("nodeName", "NodeName", "node_name"),
            ("__com.redhat_reason", "ComRedhatReason", "com_redhat_reason"),
            ("x86_64", "X86_64", "x86_64"),
            ("1.1", "1_1", "1_1"),
            ("DIMM", "Dimm", "dimm"),
            ("é*/", "", ""),
        ];
        for (wire, camel, snake) in names {
            assert_eq!((self::camel(wire).as_str(), self::snake(wire).as_str()), (camel, snake), "{wire}");
        }
    }

    #[test]
    fn keywords_of_all_editions_are_known() {
        assert!(["type", "gen", "async", "dyn", "try"].into_iter().all(is_keyword));
        assert!(!is_keyword("union"));
    }
}
