package org.tabularium.intake.reading;

import java.util.Optional;
import java.util.Set;

/// Reads the events from which periods run or up to which things are kept: the words after "nach", "from", "until".
final class Starts {
    private static final int LONGEST = 40;
    private static final int HEAD = 8;
    private static final int LEAD = 5;
    private final Phrases<Boolean> marks = new Phrases<>();
    private final Phrases<Boolean> criteria = new Phrases<>();
    private final Phrases<Boolean> not = new Phrases<>();
    private final Phrases<Boolean> relative = new Phrases<>();
    private final Set<String> articles;
    private final Set<String> leads;
    private final Set<String> verbs;

    /// An event.
    ///
    /// @param until whether things are kept up to it, not from it on
    /// @param known whether it is one of those that usually end or begin a storage
    /// @param said its words; none where no event follows
    /// @param end number of the token after it
    record Start(boolean until, boolean known, String said, int end) {}

    /// Where something else begins that is not part of an event.
    interface Ends {
        boolean at(int token);
    }

    Starts(Spellings data) {
        marks.addAll(data.words("after"), false);
        marks.addAll(data.words("until"), true);
        criteria.addAll(data.words("criteria"), true);
        not.addAll(data.words("notStarts"), true);
        relative.addAll(data.words("relative"), true);
        articles = data.set("articles");
        leads = data.set("leads");
        verbs = data.set("verbs");
    }

    /// The event whose mark stands at a token.
    ///
    /// @param clauseEnd where the clause ends
    /// @param other where an amount or a citation begins
    Optional<Start> at(Tokens tokens, int i, int clauseEnd, Ends other) {
        Optional<Phrases.Match<Boolean>> mark = marks.at(tokens, i);
        if (mark.isEmpty() || mark.get().end() > clauseEnd) {
            return Optional.empty();
        }
        int from = mark.get().end();
        while (from < clauseEnd && articles.contains(tokens.at(from).folded())) {
            from++;
        }
        int end = end(tokens, from, Math.min(clauseEnd, from + LONGEST), other);
        boolean cut = other.at(end);
        boolean leadsOn =
                cut && end - from <= LEAD && (end == from || leads.contains(tokens.at(end - 1).folded()));
        while (end > from
                && (tokens.at(end - 1).isSign(",-/")
                        || (cut && leads.contains(tokens.at(end - 1).folded())))) {
            end--;
        }
        String said = leadsOn || not.at(tokens, from).isPresent() ? "" : tokens.between(from, end);
        boolean known = !said.isEmpty() && isKnown(tokens, i, from, end);
        return Optional.of(
                new Start(mark.get().value(), known, said.strip(), said.isEmpty() ? mark.get().end() : end));
    }

    private int end(Tokens tokens, int from, int limit, Ends other) {
        boolean inside = false;
        for (int i = from; i < limit; i++) {
            Token token = tokens.at(i);
            boolean comma = token.is(",");
            boolean relates = comma && relative.at(tokens, i + 1).isPresent();
            inside = inside || relates;
            if (other.at(i) || token.isSign("();:") || (comma && !relates)
                    || (!inside && i > from && verbs.contains(token.folded()))) {
                return i;
            }
        }
        return limit;
    }

    private boolean isKnown(Tokens tokens, int mark, int from, int end) {
        for (int i = mark; i < Math.min(end, from + HEAD); i++) {
            if (criteria.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
