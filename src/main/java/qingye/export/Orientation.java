package qingye.export;

import java.util.BitSet;
import java.util.List;

import qingye.document.Element;

/// Which elements of a flow stand on pages that are wider than high: landscape tables, the headings that lead to them
/// and the notes that belong to them.
public final class Orientation {

    private Orientation() {}

    /// The positions in `body` of what stands on wide pages.
    public static BitSet wide(List<Element> body) {
        var wide = new BitSet(body.size());
        for (int at = 0; at < body.size(); at++) {
            boolean turned = body.get(at) instanceof Element.TableElement table && table.landscape();
            boolean follows = at > 0 && wide.get(at - 1) && isNote(body.get(at));
            if (turned || follows) {
                wide.set(at);
            }
        }
        for (int at = body.size() - 2; at >= 0; at--) {
            if (wide.get(at + 1) && body.get(at) instanceof Element.Heading) {
                wide.set(at);
            }
        }
        return wide;
    }

    private static boolean isNote(Element element) {
        return element instanceof Element.Paragraph paragraph
                && paragraph.style() == Element.Paragraph.Style.NOTE;
    }
}
