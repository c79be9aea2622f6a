//! The built-in types of QAPI in the model.

use crate::model::{Type, Width};
use crate::syntax::Builtin;

/// The type of the values of `builtin`.
pub(super) fn builtin_type(builtin: Builtin) -> Type {
    let width = match builtin {
        // An enum that is built in, and on no wire but that of the schema itself.
        Builtin::Str | Builtin::QType => return Type::String,
        Builtin::Number => return Type::Number,
        Builtin::Bool => return Type::Boolean,
        Builtin::Null => return Type::Null,
        Builtin::Any => return Type::Any,
        Builtin::Int8 => Width::Int8,
        Builtin::Int16 => Width::Int16,
        Builtin::Int32 => Width::Int32,
        Builtin::Int | Builtin::Int64 => Width::Int64,
        Builtin::Uint8 => Width::Uint8,
        Builtin::Uint16 => Width::Uint16,
        Builtin::Uint32 => Width::Uint32,
        Builtin::Uint64 | Builtin::Size => Width::Uint64,
    };
    Type::Integer { width }
}
