package qingye.exchange.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The lists of a Word file: whether their items are counted or only marked, and where they begin.
final class Numbering {

    /// What a paragraph is as an item of a list.
    ///
    /// @param level from 0
    /// @param fresh whether a list of its own begins with it
    /// @param start the number of a first item
    record Item(boolean counted, int level, boolean fresh, int start) {}

    private final Map<String, Node> kinds = new HashMap<>();
    private final Map<String, Node> lists = new HashMap<>();
    private String last = "";

    Numbering(Optional<Node> part) {
        part.ifPresent(root -> {
            root.all("w:abstractNum").forEach(
                    kind -> kinds.put(kind.attribute("w:abstractNumId").orElse(""), kind));
            root.all("w:num").forEach(list -> lists.put(list.attribute("w:numId").orElse(""), list));
        });
    }

    /// What a paragraph is in its list; empty where it is in none.
    ///
    /// @param properties `w:numPr`
    Optional<Item> item(Node properties) {
        String id = properties.val("w:numId").orElse("");
        Node list = lists.get(id);
        if (list == null || id.equals("0")) {
            return Optional.empty();
        }
        int level = properties.number("w:ilvl").orElse(0);
        Optional<Node> form = form(list, level);
        String sign = form.flatMap(node -> node.val("w:numFmt")).orElse("decimal");
        String text = form.flatMap(node -> node.val("w:lvlText")).orElse("");
        if (sign.equals("none") && text.isBlank()) {
            return Optional.empty();
        }
        boolean counted = !sign.equals("bullet") && !sign.equals("none");
        boolean fresh = !id.equals(last) && (overridden(list) || !kind(list).equals(kindOfLast()));
        int start = overriding(list, level).flatMap(node -> node.number("w:startOverride"))
                .or(() -> form.flatMap(node -> node.number("w:start"))).orElse(1);
        last = id;
        return Optional.of(new Item(counted, level, fresh, start));
    }

    private String kindOfLast() {
        Node list = lists.get(last);
        return list == null ? "" : kind(list);
    }

    private static String kind(Node list) {
        return list.val("w:abstractNumId").orElse("");
    }

    private static boolean overridden(Node list) {
        return list.all("w:lvlOverride").anyMatch(level -> level.child("w:startOverride").isPresent());
    }

    private static Optional<Node> overriding(Node list, int level) {
        return list.all("w:lvlOverride")
                .filter(one -> one.attribute("w:ilvl").orElse("").equals(Integer.toString(level)))
                .findFirst();
    }

    private Optional<Node> form(Node list, int level) {
        Optional<Node> own = overriding(list, level).flatMap(one -> one.child("w:lvl"));
        Node kind = kinds.get(kind(list));
        return own.isPresent() || kind == null
                ? own
                : kind.all("w:lvl")
                        .filter(one -> one.attribute("w:ilvl").orElse("").equals(Integer.toString(level)))
                        .findFirst();
    }
}
