package org.tabularium.intake.facts;

/// The first words of what a text says about an activity.
final class Opening {
    private static final int LEAST = 20;
    private static final int MOST = 120;

    private Opening() {}

    static String of(String text, ActivityFacts activity) {
        int from = activity.extent().start();
        int end = Math.min(activity.extent().end(), text.length());
        if (activity.title().at().start() <= from + LEAST && activity.title().at().end() < end) {
            from = Math.max(from, activity.title().at().end());
        }
        while (from < end && !Character.isLetterOrDigit(text.charAt(from))
                && "„“\"»«(§".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        String opening = text.substring(from, stop(text, from, end)).strip();
        return opening.isEmpty() ? activity.title().at().of(text) : opening;
    }

    private static int stop(String text, int from, int end) {
        int most = Math.min(end, from + MOST);
        for (int i = from; i < most; i++) {
            char c = text.charAt(i);
            boolean sentence = (c == '.' || c == '!' || c == '?') && i > from + LEAST
                    && (i + 1 == end || Character.isWhitespace(text.charAt(i + 1)));
            if (c == '\n' || sentence) {
                return c == '\n' ? i : i + 1;
            }
        }
        if (most == end) {
            return end;
        }
        int blank = text.lastIndexOf(' ', most);
        return blank > from ? blank : most;
    }
}
