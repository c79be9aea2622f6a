//! Objects by their keys.

use super::{Parser, Result};
use crate::runtime::error::ErrorKind;

impl Parser<'_> {
    /// Reads an object whose members `read` takes by key; it returns whether that key was there already.
    ///
    /// It is one function for all readers, because each copy of it would have to be compiled.
    pub fn each_member(&mut self, read: &mut dyn FnMut(&mut Self, &str) -> Result<bool>) -> Result<()> {
        if self.skip_space() != Some(b'{') {
            return Err(self.unexpected("an object"));
        }
        self.open()?;
        if self.is_empty(b'}') {
            return Ok(());
        }
        loop {
            if self.skip_space() != Some(b'"') {
                return Err(self.error(ErrorKind::Expected("a key")));
            }
            let key = self.key()?;
            if read(self, &key).map_err(|error| error.under(&key))? {
                return Err(self.error(ErrorKind::DuplicateKey).under(&key));
            }
            if !self.more(b'}')? {
                return Ok(());
            }
        }
    }
}
