//! What differs between two models: [`diff`] from an old one to a new one, and [`differences`] with what each breaks.
//!
//! Accepts any two models. Events, members, values and branches are matched by their names on the wire; types by their use, so a type that
//! was only renamed is the same, and the masked types of a running QEMU can be compared with named ones. A pair of types is reported once, however
//! many events reach it.
//!
//! A change **breaks** a client of the old model if the client can reject, or wait forever for, something that the new one
//! sends: an event or a member that was always there is gone, a member may now be absent, a value of another JSON type, a number of a wider range. What is
//! added breaks no client that keeps unknown parts. Commands are compared if the models have them. What they return is judged as events are.
//! What they take goes the other way: a change breaks a client if QEMU can reject what the client sends.

mod change;
mod command;
mod command_change;
mod comparison;
mod difference;
mod differences;
mod events;
mod json;
mod rename;
mod renamed;
mod rule;
mod types;

pub use change::{Change, TypeChange, What};
pub use command_change::CommandChange;
pub use comparison::{Detail, diff};
pub use difference::{Difference, Differences, Location};
pub use differences::{Operand, differences};
pub use rule::{Effect, Rule, Surface};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{Input, load};
    use crate::model::Model;

    fn model(data: &str) -> Model {
        let text = format!(
            "{{ 'enum': 'Kind', 'data': [ 'a' ] }}\n{{ 'struct': 'Plain', 'data': {{ }} }}\n\
             {{ 'union': 'Odd', 'base': {{ 'kind': 'Kind' }}, 'discriminator': 'kind', 'data': {{ 'a': 'Plain' }} }}\n\
             {{ 'event': 'SEEN', 'boxed': true, 'data': '{data}' }}\n"
        );
        load([Input::text("s.json", text)]).unwrap().model.unwrap()
    }

    #[test]
    fn an_object_and_a_union_are_reported_in_order_with_their_members() {
        let (plain, odd) = (model("Plain"), model("Odd"));
        let said =
            |old, new| diff(old, new, Detail::Full).iter().map(ToString::to_string).collect::<Vec<_>>();
        let kind = "member `SEEN.kind` is new, and always there";
        assert_eq!(said(&plain, &odd), ["`SEEN` was an object and is now a union", kind]);
        let kind = "member `SEEN.kind` is gone";
        assert_eq!(said(&odd, &plain), ["`SEEN` was a union and is now an object", kind]);
    }
}
