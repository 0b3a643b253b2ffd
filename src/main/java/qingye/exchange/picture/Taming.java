package qingye.exchange.picture;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes out of the text of a drawing what would make it look different elsewhere, or take for ever. Attributes, styles
/// and style sheets all write it alike, so it is done before anything is read.
final class Taming {

    private static final Pattern FAMILY = Pattern.compile("font-family(\\s*[:=]\\s*[\"']?)[^;\"'}<>]*");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray(\\s*[:=]\\s*[\"']?)([^;\"'}<>]*)");
    private static final Pattern OCTAVES = Pattern.compile("numOctaves(\\s*=\\s*[\"'])(\\d*)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    /// Dashes shorter than this together are not seen; a line of them would be millions.
    private static final double SHORTEST = 0.1;
    /// More are not seen either, as each is half as strong as the one before.
    private static final int MOST_OCTAVES = 8;

    private Taming() {}

    static String tame(String drawing) {
        String lettered = FAMILY.matcher(drawing)
                .replaceAll(found -> "font-family" + found.group(1) + Lettering.family());
        String dashed = DASHES.matcher(lettered).replaceAll(Taming::dashes);
        return OCTAVES.matcher(dashed).replaceAll(Taming::octaves);
    }

    private static String dashes(MatchResult found) {
        double all = 0;
        for (String dash : BETWEEN.split(found.group(2).strip())) {
            String number = dash.replaceAll("[a-z%]+$", "");
            all += number.matches("\\d{0,9}(\\.\\d{1,9})?") && !number.isEmpty() ? Double.parseDouble(number) : 0;
        }
        return "stroke-dasharray" + found.group(1) + (all < SHORTEST ? "none" : found.group(2));
    }

    private static String octaves(MatchResult found) {
        boolean many = found.group(2).length() > 1 || found.group(2).compareTo(Integer.toString(MOST_OCTAVES)) > 0;
        return "numOctaves" + found.group(1) + (many ? Integer.toString(MOST_OCTAVES) : found.group(2));
    }
}
