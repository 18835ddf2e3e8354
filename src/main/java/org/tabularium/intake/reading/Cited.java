package org.tabularium.intake.reading;

import java.util.List;

/// Which tokens of a text are citations.
final class Cited {
    private final List<Found<CitedBasis>> found;
    private final int[] begins;
    private final int[] ends;

    Cited(Tokens tokens, List<Found<CitedBasis>> found) {
        this.found = found;
        begins = new int[tokens.size() + 1];
        ends = new int[found.size()];
        int token = 0;
        for (int n = 0; n < found.size(); n++) {
            while (token < tokens.size() && tokens.at(token).start() < found.get(n).start()) {
                token++;
            }
            begins[token] = n + 1;
            int end = token;
            while (end < tokens.size() && tokens.at(end).end() <= found.get(n).end()) {
                end++;
            }
            ends[n] = Math.max(end, token + 1);
            token = ends[n];
        }
    }

    boolean begins(int token) {
        return token >= 0 && token < begins.length && begins[token] > 0;
    }

    CitedBasis at(int token) {
        return found.get(begins[token] - 1).value();
    }

    /// The number of the token after the citation that begins at one.
    int end(int token) {
        return ends[begins[token] - 1];
    }
}
