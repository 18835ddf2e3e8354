package org.tabularium.law;

import java.time.LocalDate;
import java.util.SequencedMap;

/// All facts as read, by id and in the order of their files.
record LawPack(LocalDate knownOn, SequencedMap<String, Country> countries, SequencedMap<String, Basis> bases,
        SequencedMap<String, Decision> decisions, SequencedMap<String, Indicator> indicators) {}
