package qingye.export;

import java.util.ArrayList;
import java.util.List;

import qingye.document.Element;
import qingye.document.Span;

/// Elements that have no look of their own in a format yet, as call-outs.
public final class AsCallout {

    private AsCallout() {}

    /// The words of cards.
    public static Element.Callout of(Element.Cards cards) {
        return new Element.Callout(cards.id(), cards.title(), cards.cards().stream()
                .map(card -> joined(List.of(card.figure(), card.label(), card.remark())))
                .toList());
    }

    /// The words of a box.
    public static Element.Callout of(Element.Box box) {
        return new Element.Callout(box.id(), joined(List.of(box.kicker(), box.title(), box.by())), box.body());
    }

    /// The sections of a chapter.
    public static Element.Callout of(Element.MiniContents contents) {
        return new Element.Callout(contents.id(), List.of(), contents.entries().stream()
                .map(entry -> List.<Span>of(
                        new Span.Link(entry.anchor(), entry.line()), Span.of(" "), new Span.PageNumber(entry.anchor())))
                .toList());
    }

    private static List<Span> joined(List<List<Span>> parts) {
        var all = new ArrayList<Span>();
        for (List<Span> part : parts) {
            if (!all.isEmpty() && !part.isEmpty()) {
                all.add(Span.of(" "));
            }
            all.addAll(part);
        }
        return all;
    }
}
