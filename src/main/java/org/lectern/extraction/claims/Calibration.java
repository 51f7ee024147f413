package org.lectern.extraction.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lectern.extraction.words.Lexicon;

/**
 * How often a value was right when its sources stood like this: measured on web pages whose fields people have read,
 * kept in {@code extraction/calibration.txt}. A field that was not measured is never given more than a middling figure.
 */
final class Calibration {

    private static final double UNMEASURED = 0.7;
    private static final Map<String, Double> MEASURED = load();

    private Calibration() {}

    /**
     * The share of right values, 0 to 1.
     *
     * @param agreeing how many sources say it, at least one
     * @param others how many other values are claimed
     * @param faint whether its first source only shows it somewhere
     */
    static double confidence(Subject subject, String value, int agreeing, int others, boolean faint) {
        int believed = subject.isDoubtful(value) ? Math.min(agreeing, 2) : agreeing;
        return measured(subject, standing(believed, others, faint));
    }

    static double inText(Subject subject) {
        return measured(subject, "text");
    }

    private static String standing(int agreeing, int others, boolean faint) {
        if (others > 0) {
            return agreeing > 1 ? "outnumbered" : "contested";
        }
        if (agreeing == 1) {
            return faint ? "faint" : "one";
        }
        return agreeing == 2 ? "two" : "three";
    }

    private static double measured(Subject subject, String standing) {
        return MEASURED.getOrDefault(subject.name().toLowerCase(Locale.ROOT) + " " + standing, UNMEASURED);
    }

    private static Map<String, Double> load() {
        Map<String, Double> measured = new HashMap<>();
        for (String line : Lexicon.lines("calibration")) {
            String[] columns = line.split("\\s+");
            measured.put(columns[0] + " " + columns[1], Double.valueOf(columns[2]));
        }
        return measured;
    }
}
