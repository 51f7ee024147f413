package org.lectern.extraction.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Letters as they stand on paper, from left to right, put in the order in which they are read. The reverse of what the
 * Unicode Bidirectional Algorithm does for one line without marks (UAX 9, rule L2).
 */
final class VisualOrder {

    private enum Side {
        LEFT,
        RIGHT,
        NONE
    }

    private VisualOrder() {}

    /** Whether most letters are read from the right. */
    static boolean isFromRight(List<String> units) {
        int right = 0;
        int left = 0;
        for (String unit : units) {
            Side side = sideOf(unit, false);
            right += side == Side.RIGHT ? 1 : 0;
            left += side == Side.LEFT ? 1 : 0;
        }
        return right > left;
    }

    /** The text of a line. */
    static String text(List<String> units) {
        boolean fromRight = isFromRight(units);
        boolean plain = units.stream().allMatch(unit -> sideOf(unit, false) != Side.RIGHT);
        StringBuilder text = new StringBuilder();
        if (plain) {
            units.forEach(text::append);
        } else {
            List<List<String>> runs = runs(units, fromRight ? Side.RIGHT : Side.LEFT);
            if (fromRight) {
                Collections.reverse(runs);
            }
            runs.forEach(run -> run.forEach(text::append));
        }
        return withoutForms(text.toString());
    }

    /** Runs of one direction, those from the right turned round. */
    private static List<List<String>> runs(List<String> units, Side base) {
        Side[] sides = resolved(units, base);
        List<List<String>> runs = new ArrayList<>();
        for (int from = 0; from < units.size(); ) {
            int to = from;
            while (to < units.size() && sides[to] == sides[from]) {
                to++;
            }
            List<String> run = new ArrayList<>(units.subList(from, to));
            if (sides[from] == Side.RIGHT) {
                run.replaceAll(VisualOrder::mirrored);
                Collections.reverse(run);
            }
            runs.add(run);
            from = to;
        }
        return runs;
    }

    /** Numbers are written from the left; spaces and points go with what stands on both sides of them. */
    private static Side[] resolved(List<String> units, Side base) {
        Side[] sides = new Side[units.size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = sideOf(units.get(i), true);
        }
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] == Side.NONE) {
                int next = i;
                while (next < sides.length && sides[next] == Side.NONE) {
                    next++;
                }
                Side before = i == 0 ? base : sides[i - 1];
                Side after = next == sides.length ? base : sides[next];
                for (int j = i; j < next; j++) {
                    sides[j] = before == after ? before : base;
                }
            }
        }
        return sides;
    }

    private static Side sideOf(String unit, boolean withNumbers) {
        if (unit.isEmpty()) {
            return Side.NONE;
        }
        return switch (Character.getDirectionality(unit.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Side.RIGHT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Side.LEFT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
                withNumbers ? Side.LEFT : Side.NONE;
            default -> Side.NONE;
        };
    }

    private static String mirrored(String unit) {
        return switch (unit) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "{" -> "}";
            case "}" -> "{";
            case "<" -> ">";
            case ">" -> "<";
            case "«" -> "»";
            case "»" -> "«";
            default -> unit;
        };
    }

    /** Ligatures and the forms a letter takes inside a word become the letters they are. */
    private static String withoutForms(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean form = c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
            String sign = Character.toString(c);
            plain.append(form ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign);
        });
        return plain.toString();
    }
}
