package qingye.check;

import java.util.List;

/// What is said of a finding, in no language yet.
///
/// @param key below `check.say.`; the reason is said by the same key with `.why` behind it
/// @param terms what is put in, in the order of the places
public record Sentence(String key, List<Term> terms) {

    public Sentence {
        terms = List.copyOf(terms);
    }

    /// With those terms.
    public static Sentence of(String key, Term... terms) {
        return new Sentence(key, List.of(terms));
    }
}
