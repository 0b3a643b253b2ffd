package qingye.calc.answer;

import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.calc.standard.Succession;
import qingye.model.Disclosures;
import qingye.model.answer.Answer;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;

/// What changed in a standard between the versions that two reports answer.
///
/// @param from the reporting year of the older version
/// @param to the reporting year of the newer one
/// @param gone what is no longer asked, in the order of the standard
/// @param added what is asked now, and took the place of nothing that went
public record Renewal(Standard standard, Year from, Year to, List<Gone> gone, List<Requirement> added) {

    public Renewal {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /// What is no longer asked.
    ///
    /// @param by what took its place; empty where nothing did
    /// @param answer what the older report said to it
    public record Gone(Requirement requirement, List<Requirement> by, Answer answer) {
        public Gone {
            by = List.copyOf(by);
        }
    }

    /// What changed in a standard.
    ///
    /// @param from the year of the older report
    /// @param to the year of the newer one
    public static Renewal of(Disclosures disclosures, Standard standard, Year from, Year to) {
        Asked old = Asked.of(disclosures, from);
        Asked next = Asked.of(disclosures, to);
        Succession succession = Succession.get();
        Set<RequirementKey> before = keys(old, standard);
        Set<RequirementKey> after = keys(next, standard);
        var heirs = new HashSet<RequirementKey>();
        List<Gone> gone = old.of(standard).stream()
                .filter(one -> before.contains(one.key()) && !after.contains(one.key()))
                .map(one -> {
                    List<Requirement> by = succession.after(one.key()).stream().filter(after::contains)
                            .flatMap(key -> next.requirement(key).stream()).toList();
                    by.forEach(heir -> heirs.add(heir.key()));
                    return new Gone(one, by, old.answer(one.key()));
                })
                .toList();
        List<Requirement> added = next.of(standard).stream()
                .filter(one -> after.contains(one.key()) && !before.contains(one.key()))
                .filter(one -> !heirs.contains(one.key()))
                .toList();
        return new Renewal(standard, old.edition(standard.id()), next.edition(standard.id()), gone, added);
    }

    /// What changed in the standards that the older report goes by with an index, without those in which nothing did.
    ///
    /// @param from the year of the older report
    /// @param to the year of the newer one
    public static List<Renewal> of(Disclosures disclosures, Year from, Year to) {
        return Asked.of(disclosures, from).indexed().stream()
                .map(standard -> of(disclosures, standard, from, to))
                .filter(renewal -> !renewal.isEmpty())
                .toList();
    }

    private static Set<RequirementKey> keys(Asked asked, Standard standard) {
        return asked.of(standard).stream().filter(asked::answerable).map(Requirement::key)
                .collect(Collectors.toSet());
    }

    /// Whether both versions ask for the same.
    public boolean isEmpty() {
        return gone.isEmpty() && added.isEmpty();
    }
}
