//! Subjects that the server refuses, with their messages, which wait for the next trial.
//!
//! A subject is tried again after 1, 2, 4, 8 and then every 15 seconds, with one message. If the stream stores other messages meanwhile,
//! its messages are given up after 30 seconds: then it is the subject that is refused, and not the server that is not ready.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

use super::message::Message;

/// After how long messages are given up, if others are stored.
const PATIENCE: Duration = Duration::from_secs(30);
/// The longest pause between trials.
const LONGEST: Duration = Duration::from_secs(15);
/// The maximum number of messages that wait for a subject.
const WAITING: usize = 1024;

/// The subjects that are refused.
#[derive(Debug, Default)]
pub struct Refused {
    subjects: BTreeMap<String, Subject>,
}

#[derive(Debug)]
struct Subject {
    waiting: VecDeque<Message>,
    since: Instant,
    /// How many messages the stream had stored by then.
    stored: u64,
    trials: u32,
    next: Instant,
}

impl Refused {
    /// Whether messages on a subject have to wait.
    pub fn has(&self, subject: &str) -> bool {
        self.subjects.contains_key(subject)
    }

    /// How many subjects there are.
    pub fn len(&self) -> usize {
        self.subjects.len()
    }

    /// Has a message wait that was refused, or whose subject is. `stored` is how many messages the stream has stored. Returns the messages
    /// that are given up, and whether the subject is a new one.
    pub fn push(&mut self, message: Message, stored: u64, was_tried: bool) -> (Vec<Message>, bool) {
        let now = Instant::now();
        let is_new = !self.has(&message.subject);
        let first = Subject { waiting: VecDeque::new(), since: now, stored, trials: 0, next: now };
        let name = message.subject.clone();
        let subject = self.subjects.entry(name.clone()).or_insert(first);
        let mut given_up = Vec::new();
        if was_tried {
            subject.waiting.push_front(message);
            subject.next = now + Duration::from_secs(1 << subject.trials.min(4)).min(LONGEST);
            subject.trials = subject.trials.saturating_add(1);
            if now - subject.since >= PATIENCE && stored > subject.stored {
                given_up.extend(self.subjects.remove(&name).into_iter().flat_map(|subject| subject.waiting));
            }
        } else {
            subject.waiting.push_back(message);
            if subject.waiting.len() > WAITING {
                given_up.extend(subject.waiting.pop_front());
            }
        }
        (given_up, is_new)
    }

    /// The subject took a message. Returns what waited.
    pub fn accepted(&mut self, subject: &str) -> Vec<Message> {
        self.subjects.remove(subject).into_iter().flat_map(|subject| subject.waiting).collect()
    }

    /// The messages that are to be tried now, one for each subject.
    pub fn due(&mut self) -> Vec<Message> {
        let now = Instant::now();
        let mut due = Vec::new();
        for subject in self.subjects.values_mut().filter(|subject| subject.next <= now) {
            // If it is neither stored nor refused, it is tried again later.
            subject.next = now + LONGEST;
            due.extend(subject.waiting.pop_front());
        }
        due
    }

    /// When the next trial is due.
    pub fn next(&self) -> Option<Instant> {
        self.subjects.values().map(|subject| subject.next).min()
    }
}

#[cfg(test)]
mod tests {
    use super::super::message::Tells;
    use super::*;

    fn message(subject: &str, id: u64) -> Message {
        let (vm, body) = ("vm".to_owned(), String::new());
        Message { vm, subject: subject.to_owned(), id: id.to_string(), body, tells: Tells::Event }
    }

    fn ids(messages: &[Message]) -> Vec<&str> {
        messages.iter().map(|message| message.id.as_str()).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn a_subject_is_tried_with_one_message_and_then_given_up() {
        let mut refused = Refused::default();
        assert_eq!(refused.push(message("a", 1), 0, true), (vec![], true));
        assert_eq!(refused.push(message("a", 2), 0, false), (vec![], false));
        assert!(refused.due().is_empty());
        for seconds in [1, 2, 4, 8] {
            tokio::time::advance(Duration::from_secs(seconds)).await;
            let due = refused.due();
            assert_eq!(ids(&due), ["1"]);
            assert!(refused.push(due[0].clone(), 5, true).0.is_empty());
        }
        tokio::time::advance(LONGEST).await;
        let due = refused.due();
        let (given_up, _) = refused.push(due[0].clone(), 5, true);
        assert_eq!(ids(&given_up), ["1", "2"], "others were stored meanwhile");
        assert!(!refused.has("a"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_stores_nothing_is_waited_for() {
        let mut refused = Refused::default();
        refused.push(message("a", 1), 3, true);
        for _ in 0..20 {
            tokio::time::advance(LONGEST).await;
            let due = refused.due();
            assert!(refused.push(due[0].clone(), 3, true).0.is_empty());
        }
        assert_eq!(ids(&refused.accepted("a")), ["1"]);
    }
}
