package qingye.model.standard;

import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import qingye.model.text.Localized;
import qingye.model.text.Plain;

/// A disclosure standard: a tree of requirements, each after its heading's elder ones as the table lists them.
public final class Standard {

    private final String id;
    private final Localized<String> brief;
    private final Map<String, Requirement> byCode = new LinkedHashMap<>();
    private final Map<String, List<Requirement>> children = new LinkedHashMap<>();
    private final Requirement root;

    /// A standard.
    ///
    /// @param brief what it is called in a list, in few letters
    /// @param requirements of this standard; the first is the standard itself, every other one has a heading
    /// @throws IllegalArgumentException if a code comes twice, a heading is missing, or headings go in a circle
    public Standard(String id, Localized<String> brief, List<Requirement> requirements) {
        this.id = id;
        this.brief = Plain.words(brief);
        for (Requirement one : requirements) {
            if (!one.key().standard().equals(id) || byCode.put(one.code(), one) != null) {
                throw new IllegalArgumentException("twice, or of another standard: " + one.key());
            }
        }
        this.root = requirements.getFirst();
        for (Requirement one : requirements) {
            if (one.equals(root)) {
                continue;
            }
            String heading = one.parent().map(RequirementKey::code).filter(byCode::containsKey)
                    .orElseThrow(() -> new IllegalArgumentException("no heading: " + one.key()));
            children.computeIfAbsent(heading, _ -> new ArrayList<>()).add(one);
        }
        if (under(root).size() != byCode.size() - 1) {
            throw new IllegalArgumentException("headings go in a circle: " + id);
        }
    }

    /// Its id: small letters, digits and `-`.
    public String id() {
        return id;
    }

    /// All of them, as they were given.
    public List<Requirement> requirements() {
        return List.copyOf(byCode.values());
    }

    /// What it is called in a list.
    public Localized<String> brief() {
        return brief;
    }

    /// What it is called.
    public Localized<String> title() {
        return root.title();
    }

    /// The standard itself, as the heading over all.
    public Requirement root() {
        return root;
    }

    /// The requirement of that code.
    public Optional<Requirement> requirement(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// What stands under a heading at whatever depth, each heading before what stands under it.
    public List<Requirement> under(Requirement heading) {
        var all = new ArrayList<Requirement>();
        var open = new ArrayDeque<Requirement>(below(heading).reversed());
        while (!open.isEmpty()) {
            Requirement one = open.removeLast();
            all.add(one);
            open.addAll(below(one).reversed());
        }
        return all;
    }

    private List<Requirement> below(Requirement heading) {
        return children.getOrDefault(heading.code(), List.of());
    }

    /// All of it for a reporting year, headings included, in order.
    public List<Requirement> of(Year year) {
        return under(root).stream().filter(one -> one.term().holds(year)).toList();
    }

    /// Two standards are equal when they are called the same and ask for the same.
    @Override
    public boolean equals(Object other) {
        return other instanceof Standard standard && id.equals(standard.id) && brief.equals(standard.brief)
                && requirements().equals(standard.requirements());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, brief, requirements());
    }
}
