package qingye.check.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.check.numeral.ProseWords;

/// The pieces by which names are found again in text: words of one meaning, Latin words, and pairs of neighbouring
/// Chinese characters.
final class Features {

    private static final Pattern LATIN = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");
    private static final String SAME = "same.";
    private static final char HAN = '\u2E80';
    private static final int FULL = 4;
    private static final int SLIGHT = 1;
    private static final int TELLING = 6;
    private static final int LONGEST = 24;

    private final Map<String, String> atoms = new LinkedHashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Set<String> light;
    private final List<String> lightHan;

    /// A piece of text.
    record Piece(String feature, int start, int end) {}

    Features(ProseWords words) {
        for (String kind : words.classes(SAME)) {
            words.of(kind).forEach(word -> atoms.put(word, "=" + kind.substring(SAME.length())));
        }
        atoms.keySet().forEach(word -> byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word));
        byFirst.values().forEach(list -> list.sort((one, other) -> other.length() - one.length()));
        light = new HashSet<>(words.of("light"));
        lightHan = words.of("light").stream().filter(word -> word.charAt(0) >= HAN).toList();
    }

    /// The pieces of a folded text. Pieces that lie in a word of one meaning are given beside it.
    List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        atoms(text, pieces);
        Matcher latin = LATIN.matcher(text);
        while (latin.find()) {
            String word = stem(latin.group());
            if (!light.contains(latin.group())) {
                pieces.add(new Piece(word, latin.start(), latin.end()));
            }
        }
        for (int at = 0; at < text.length(); at++) {
            if (isName(text.charAt(at))) {
                if (at + 1 < text.length() && isName(text.charAt(at + 1))) {
                    pieces.add(new Piece(text.substring(at, at + 2), at, at + 2));
                }
                pieces.add(new Piece(text.substring(at, at + 1), at, at + 1));
            }
        }
        return pieces;
    }

    private static boolean isName(char c) {
        return c >= HAN && Character.isLetter(c);
    }

    private List<Piece> atoms(String text, List<Piece> pieces) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(word, at) && !splits(text, at, at + word.length())) {
                    pieces.add(new Piece(atoms.getOrDefault(word, word), at, at + word.length()));
                    end = at + word.length();
                    break;
                }
            }
            at = Math.max(end, at + 1);
        }
        return pieces;
    }

    /// Whether a Latin word goes on before or behind.
    private static boolean splits(String text, int start, int end) {
        return (start > 0 && isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1)))
                || (end < text.length() && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// What the label of a group is about: only words whose meaning is known, each with that weight.
    Map<String, Integer> ofSubject(String label, int weight) {
        var weights = new LinkedHashMap<String, Integer>();
        atoms(label, new ArrayList<>()).forEach(piece -> weights.put(piece.feature(), weight));
        return weights;
    }

    /// The pieces of a name with their weights.
    Map<String, Integer> ofName(String name) {
        String text = name.length() > LONGEST * 4 ? name.substring(0, LONGEST * 4) : name;
        var weights = new LinkedHashMap<String, Integer>();
        var covered = new BitSet();
        BitSet slight = slight(text);
        BitSet bracketed = bracketed(text);
        List<Piece> atoms = atoms(text, new ArrayList<>());
        long inside = atoms.stream().filter(piece -> bracketed.get(piece.start())).count();
        for (Piece piece : atoms) {
            covered.set(piece.start(), piece.end());
            boolean telling = bracketed.get(piece.start()) && inside == 1;
            weights.merge(piece.feature(), telling ? TELLING : bracketed.get(piece.start()) ? SLIGHT : FULL, Math::max);
        }
        for (Piece piece : of(text)) {
            boolean single = piece.end() - piece.start() == 1 && piece.feature().charAt(0) >= HAN;
            if (piece.feature().startsWith("=") || covered.nextClearBit(piece.start()) >= piece.end()
                    || covers(covered, piece) || (single && !isAlone(text, covered, piece.start()))) {
                continue;
            }
            boolean weak = slight.get(piece.start()) && slight.get(piece.end() - 1) || bracketed.get(piece.start());
            weights.merge(piece.feature(), weak ? SLIGHT : FULL, Math::max);
        }
        return weights;
    }

    private static boolean covers(BitSet covered, Piece piece) {
        int next = covered.nextSetBit(piece.start());
        return next >= 0 && next < piece.end();
    }

    /// Whether a character has no neighbour to make a pair with.
    private static boolean isAlone(String text, BitSet covered, int at) {
        boolean before = at > 0 && isName(text.charAt(at - 1)) && !covered.get(at - 1);
        boolean behind = at + 1 < text.length() && isName(text.charAt(at + 1)) && !covered.get(at + 1);
        return !before && !behind;
    }

    private BitSet slight(String text) {
        var slight = new BitSet(text.length());
        for (String word : lightHan) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                slight.set(at, at + word.length());
            }
        }
        return slight;
    }

    private static BitSet bracketed(String text) {
        var bracketed = new BitSet(text.length());
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            bracketed.set(brackets.start(), brackets.end());
        }
        return bracketed;
    }
}
