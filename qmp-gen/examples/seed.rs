//! tmp
use qmp_gen::{source::Sources, diagnostic::Problems};
fn main() {
    let mut s = Sources::default(); let mut p = Problems::default();
    let id = s.load(std::path::Path::new(&std::env::args().nth(1).unwrap())).unwrap();
    let d = qmp_gen::syntax::text::parse(&s, id, &mut p);
    let m = qmp_gen::resolve::resolve(&[d], None, &mut p);
    println!("{}", qmp_gen::emit::rust::emit(&m));
}
