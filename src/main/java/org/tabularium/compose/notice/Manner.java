package org.tabularium.compose.notice;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.model.Notice;

/// How a notice speaks: blocks of text hold both wordings where they differ, `[s:Ihre|deine]` by the way the reader is
/// addressed, `[w:wir|{controller}]` by the way the controller speaks of itself, `[n:§ 25 TDDDG|…]` by the national law.
///
/// @param salutation how the reader is addressed
/// @param speaker how the controller speaks of itself
/// @param german whether German law applies beside the GDPR
record Manner(Notice.Salutation salutation, Notice.Speaker speaker, boolean german)
        implements UnaryOperator<String> {
    private static final Pattern CHOICE = Pattern.compile("\\[([swn]):([^|\\]]*)\\|([^\\]]*)]");

    @Override
    public String apply(String block) {
        return CHOICE.matcher(block).replaceAll(choice -> Matcher.quoteReplacement(
                isFirst(choice.group(1)) ? choice.group(2) : choice.group(3)));
    }

    private boolean isFirst(String kind) {
        return switch (kind) {
            case "s" -> salutation == Notice.Salutation.FORMAL;
            case "w" -> speaker == Notice.Speaker.WE;
            default -> german;
        };
    }
}
