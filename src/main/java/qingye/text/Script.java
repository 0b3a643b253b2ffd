package qingye.text;

import java.util.BitSet;
import java.util.List;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhHkConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import org.jspecify.annotations.Nullable;

/// Which Chinese characters belong to one script only.
public final class Script {

    private static final BitSet KNOWN = new BitSet();
    private static final BitSet SIMPLIFIED = new BitSet();
    private static final BitSet TRADITIONAL = new BitSet();

    private Script() {}

    /// Whether a character is used in simplified Chinese only: 与, and not 后, which both have.
    public static boolean isSimplifiedOnly(char c) {
        look(c);
        return SIMPLIFIED.get(c);
    }

    /// Whether a character is used in traditional Chinese only: 與, and not 后, which both have.
    public static boolean isTraditionalOnly(char c) {
        look(c);
        return TRADITIONAL.get(c);
    }

    private static synchronized void look(char c) {
        if (KNOWN.get(c) || !Character.isIdeographic(c)) {
            return;
        }
        String itself = String.valueOf(c);
        // the usual forms of Hong Kong and Taiwan count: the dictionary writes 羣 for 群
        boolean used = ZhHkConverterUtil.toTraditional(itself).equals(itself)
                || ZhTwConverterUtil.toTraditional(itself).equals(itself);
        SIMPLIFIED.set(c, !used && isOther(ZhConverterUtil.toTraditional(c), itself));
        TRADITIONAL.set(c, isOther(ZhConverterUtil.toSimple(c), itself));
        KNOWN.set(c);
    }

    private static boolean isOther(@Nullable List<String> forms, String itself) {
        return forms != null && !forms.isEmpty() && !forms.contains(itself);
    }
}
