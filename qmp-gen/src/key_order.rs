//! The order in which QEMU writes the keys of an object.
//!
//! QEMU keeps the members of an object in a hash table and writes it bucket by bucket, so the order follows from the keys alone.

/// How many buckets the hash table has.
const BUCKETS: u32 = 512;

/// The bucket of `key`.
#[must_use]
pub fn bucket(key: &str) -> u32 {
    let length = u32::try_from(key.len()).unwrap_or(u32::MAX);
    let add = |sum: u32, (index, byte): (usize, u8)| sum.wrapping_add(u32::from(byte) << (5 * index % 24));
    let hash = key.bytes().enumerate().fold(0x238F_13AF_u32.wrapping_mul(length), add);
    hash.wrapping_mul(1_103_515_243).wrapping_add(12_345) % BUCKETS
}

/// Puts members that are in the order in which QEMU inserts them into the order in which it writes them: of two in one bucket, the later
/// one comes first.
pub fn sort_inserted<T>(members: &mut [T], key: impl Fn(&T) -> &str) {
    members.reverse();
    sort_written(members, key);
}

/// Puts members into the order in which QEMU writes them. Those in one bucket stay as they are.
pub fn sort_written<T>(members: &mut [T], key: impl Fn(&T) -> &str) {
    members.sort_by_cached_key(|member| bucket(key(member)));
}

/// The first of `keys` that QEMU writes before the one preceding it, and that one.
pub fn misplaced<T: Copy>(keys: impl IntoIterator<Item = T>, text: impl Fn(&T) -> &str) -> Option<(T, T)> {
    let mut before: Option<(T, u32)> = None;
    for key in keys {
        let bucket = bucket(text(&key));
        match before {
            Some((earlier, greater)) if bucket < greater => return Some((key, earlier)),
            _ => before = Some((key, bucket)),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_envelope_is_in_the_order_of_every_captured_line() {
        assert_eq!(
            ["timestamp", "event", "data", "seconds", "microseconds"].map(bucket),
            [26, 361, 505, 5, 374]
        );
    }

    #[test]
    fn of_two_keys_in_one_bucket_the_later_comes_first() {
        let mut keys = ["type", "arg1", "arg2", "arg3", "arg4", "arg5"];
        sort_inserted(&mut keys, |key| key);
        assert_eq!(keys, ["arg5", "arg4", "arg3", "arg2", "arg1", "type"]);
        sort_written(&mut keys, |key| key);
        assert_eq!(keys[..2], ["arg5", "arg4"], "what was written keeps its order");
    }

    #[test]
    fn the_first_misplaced_key_is_found() {
        assert_eq!(misplaced(["event", "data", "timestamp"], |key| key), Some(("timestamp", "data")));
        assert_eq!(misplaced(["timestamp", "event", "data"], |key| key), None);
        assert_eq!(misplaced(["arg1", "arg2"], |key| key), None);
    }
}
