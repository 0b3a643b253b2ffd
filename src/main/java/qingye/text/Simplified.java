package qingye.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/// Traditional Chinese in simplified characters, for comparing names. Not for print: wording is not adapted.
public final class Simplified {

    private Simplified() {}

    /// The same words in simplified characters.
    public static String of(String traditional) {
        return ZhConverterUtil.toSimple(traditional);
    }
}
