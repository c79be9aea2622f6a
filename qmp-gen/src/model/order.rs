//! The order in which QEMU writes the keys of an object.
//!
//! QEMU keeps the members of an object in a hash table and writes it bucket by bucket. So the order follows from the keys alone.

use super::WireName;

/// How many buckets the hash table has.
const BUCKETS: u32 = 512;

/// The bucket of `key`.
#[must_use]
pub fn bucket(key: &str) -> u32 {
    let length = u32::try_from(key.len()).unwrap_or(u32::MAX);
    let add = |value: u32, (index, byte): (usize, u8)| value.wrapping_add(u32::from(byte) << (5 * index % 24));
    let value = key.bytes().enumerate().fold(0x238F_13AF_u32.wrapping_mul(length), add);
    value.wrapping_mul(1_103_515_243).wrapping_add(12_345) % BUCKETS
}

/// `keys` in the order in which QEMU writes them, given the order in which it inserts them: of two in one bucket, the later comes first.
#[must_use]
pub fn wire_order(keys: impl IntoIterator<Item = WireName>) -> Vec<WireName> {
    let mut keys: Vec<WireName> = keys.into_iter().collect();
    keys.reverse();
    keys.sort_by_key(|key| bucket(key.as_str()));
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_envelope_is_in_the_order_of_every_line_that_was_captured() {
        let buckets = ["timestamp", "event", "data", "seconds", "microseconds"].map(bucket);
        assert_eq!(buckets, [26, 361, 505, 5, 374]);
    }

    #[test]
    fn of_two_keys_in_one_bucket_the_later_comes_first() {
        let first = "a";
        let twin = (0..100_000).map(|at| format!("k{at}")).find(|key| bucket(key) == bucket(first)).unwrap();
        let order = |keys: [&str; 2]| wire_order(keys.map(WireName::from)).swap_remove(0);
        assert_eq!(order([first, &twin]), twin.as_str());
        assert_eq!(order([&twin, first]), first);
    }

    #[test]
    fn the_arguments_of_a_panic_come_in_falling_order() {
        let keys = ["type", "arg1", "arg2", "arg3", "arg4", "arg5"].map(WireName::from);
        let order = wire_order(keys);
        let order: Vec<_> = order.iter().map(WireName::as_str).filter(|it| it.starts_with("arg")).collect();
        assert_eq!(order, ["arg5", "arg4", "arg3", "arg2", "arg1"]);
    }
}
