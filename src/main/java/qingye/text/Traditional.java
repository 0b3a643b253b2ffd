package qingye.text;

import com.github.houbb.opencc4j.util.ZhHkConverterUtil;

/// Simplified Chinese in the characters used in Hong Kong.
public final class Traditional {

    private Traditional() {}

    /// The same words in traditional characters; what is not simplified Chinese stays as it is. Mainland quotation
    /// marks become corner brackets. Never convert what is traditional already: some characters do not survive twice.
    public static String of(String simplified) {
        return ZhHkConverterUtil.toTraditional(simplified)
                .replace('“', '「')
                .replace('”', '」')
                .replace('‘', '『')
                .replace('’', '』');
    }
}
