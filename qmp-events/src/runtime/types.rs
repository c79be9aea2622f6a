//! The types that need no definition in a specification, as values in events.

use super::members::Members;
use super::pull::{Parser, Result, Whole};
use super::value::Value;
use super::wire::{Input, Key, Object, Output, Sink, Source, Wire};

impl Wire for Value {
    fn read<I: Input>(input: I) -> Result<Self> {
        input.value()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        output.value(self)
    }
}

impl Wire for String {
    #[inline]
    fn read<I: Input>(input: I) -> Result<Self> {
        input.string()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        output.string(self)
    }
}

impl Wire for bool {
    #[inline]
    fn read<I: Input>(input: I) -> Result<Self> {
        input.bool()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        output.bool(*self)
    }
}

impl Wire for f64 {
    fn read<I: Input>(input: I) -> Result<Self> {
        input.float()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        match whole(*self) {
            // QEMU omits the point if no digits follow it.
            Some(whole) => whole.put(output),
            None => output.value(&Value::Float(*self)),
        }
    }
}

/// Returns `number` as an integer if it is whole and small enough for adjacent integers to be exact in its type.
fn whole(number: f64) -> Option<i64> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    let whole = number.fract() == 0.0 && number.abs() < LIMIT && (number != 0.0 || number.is_sign_positive());
    #[expect(clippy::cast_possible_truncation, reason = "it is a whole number within the range")]
    whole.then_some(number as i64)
}

macro_rules! integers {
    ($($Int:ident $range:literal;)+) => {
        $(
            impl Wire for $Int {
                #[inline]
                fn read<I: Input>(input: I) -> Result<Self> {
                    input.integer($range)
                }

                #[inline]
                fn put<O: Output>(&self, output: O) -> O::Done {
                    #[allow(unused_comparisons, clippy::allow_attributes, reason = "half of the types have no sign")]
                    let negative = *self < 0;
                    output.integer(Whole { negative, magnitude: self.abs_diff(0).into() })
                }
            }
        )+
    };
}

integers! {
    i8 "an integer of 8 bits";
    i16 "an integer of 16 bits";
    i32 "an integer of 32 bits";
    i64 "an integer of 64 bits";
    u8 "an integer of 8 bits, not negative";
    u16 "an integer of 16 bits, not negative";
    u32 "an integer of 32 bits, not negative";
    u64 "an integer of 64 bits, not negative";
}

impl<T: Wire> Wire for Vec<T> {
    fn read<I: Input>(input: I) -> Result<Self> {
        input.list()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        output.list(self)
    }
}

impl<T: Wire> Wire for Box<T> {
    #[inline]
    fn read<I: Input>(input: I) -> Result<Self> {
        input.boxed()
    }

    fn put<O: Output>(&self, output: O) -> O::Done {
        (**self).put(output)
    }

    fn emit<S: Sink>(&self, sink: &mut S) -> std::result::Result<(), S::Error> {
        (**self).emit(sink)
    }

    fn is_empty(&self) -> bool {
        (**self).is_empty()
    }
}

impl<T: Object> Object for Box<T> {
    type Draft = T::Draft;

    const EMPTY: T::Draft = T::EMPTY;

    const KEYS: &'static [Key] = T::KEYS;

    fn pull_object(parser: &mut Parser<'_>, tag: Option<&str>) -> Result<Self> {
        T::pull_object(parser, tag).map(Self::new)
    }

    fn member<S: Source>(
        draft: &mut T::Draft,
        index: usize,
        source: S,
    ) -> std::result::Result<bool, S::Error> {
        T::member(draft, index, source)
    }

    fn finish(draft: T::Draft, unknown: Members) -> Result<Self> {
        T::finish(draft, unknown).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::Wire as _;
    use crate::runtime::text::Json;

    #[test]
    fn a_number_without_a_fraction_is_written_without_a_point() {
        for (number, text) in [
            (7.0, "7"),
            (-3.0, "-3"),
            (0.0, "0"),
            (-0.0, "-0.0"),
            (0.5, "0.5"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (1e300, "1e300"),
        ] {
            let mut out = String::new();
            number.put(Json(&mut out));
            assert_eq!(out, text);
        }
    }
}
