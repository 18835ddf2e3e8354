package org.tabularium.law;

import java.io.IOException;
import java.util.List;

/// Where the files of the law data come from.
@FunctionalInterface
public interface LawSource {
    /// The files that together make the law data. What rules suppose from words, `indications.json`, belongs to the
    /// rules and so to the program.
    List<String> FILES = List.of("acts.json", "bases.json", "clauses.json", "countries.json",
            "decisions.json",
            "dpia.json", "figures.json", "framework.json", "instruments.json", "items.json", "outdated.json",
            "pack.json", "retention.json");

    /// The bytes of one of the files.
    byte[] read(String file) throws IOException;
}
