package qingye.exchange.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of a part of a Word file. Names begin with the usual prefix of their namespace, whichever the file uses:
/// `w:p`, `a:blip`, `r:id`.
///
/// @param text all characters right within it
record Node(String name, Map<String, String> attributes, List<Node> children, String text) {

    boolean is(String other) {
        return name.equals(other);
    }

    /// The first child of that name.
    Optional<Node> child(String wanted) {
        for (Node child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// What is reached by going down these names.
    Optional<Node> at(String... path) {
        Optional<Node> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(node -> node.child(step));
        }
        return found;
    }

    Stream<Node> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    /// All below it of that name, in reading order; not within one another.
    Stream<Node> below(String wanted) {
        return children.stream()
                .flatMap(child -> child.is(wanted) ? Stream.of(child) : child.below(wanted));
    }

    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    /// The value most elements have in one attribute.
    String val() {
        String own = attributes.get("w:val");
        return own == null ? attributes.getOrDefault("val", "") : own;
    }

    /// The value of a child, if it is there.
    Optional<String> val(String... path) {
        return at(path).map(Node::val);
    }

    /// The value of a child as a whole number, if it is one.
    Optional<Integer> number(String... path) {
        return val(path).filter(digits -> digits.matches("-?[0-9]{1,9}")).map(Integer::valueOf);
    }

    /// Whether a child that switches something is there and on.
    boolean on(String switched) {
        return child(switched).map(node -> isOn(node.val())).orElse(false);
    }

    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }
}
