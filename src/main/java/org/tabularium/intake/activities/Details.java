package org.tabularium.intake.activities;

import java.util.List;
import org.tabularium.intake.facts.Said;

/// What is said of a processing in few words.
record Details(List<Said<String>> purposes, List<Said<String>> dataCategories, List<Said<String>> people,
        List<Said<String>> recipients) {}
