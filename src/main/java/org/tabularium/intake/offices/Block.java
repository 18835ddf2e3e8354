package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;

/// An address with the name above it and the contacts below.
final class Block {
    final int firstPart;
    final int lastPart;
    final Line first;
    final List<Stretch> names = new ArrayList<>();
    final List<Said<String>> mails = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final Optional<Stretch> street;
    final Town town;
    Line last;
    Cue role = Cue.OWNER;
    boolean cued;
    Optional<Stretch> title = Optional.empty();
    Optional<Said<String>> department = Optional.empty();
    ContactFacts contact = ContactFacts.NONE;

    Block(int firstPart, int lastPart, Line first, Line last, Optional<Stretch> street, Town town) {
        this.firstPart = firstPart;
        this.lastPart = lastPart;
        this.first = first;
        this.last = last;
        this.street = street;
        this.town = town;
    }
}
