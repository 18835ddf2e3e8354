package org.tabularium.ui.findings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.check.Finding;
import org.tabularium.check.Findings;
import org.tabularium.check.Rule;
import org.tabularium.check.Where;
import org.tabularium.check.Wording;
import org.tabularium.edit.Spot;
import org.tabularium.model.Acceptance;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// Puts findings into words, off the screen's thread. What a finding says is kept as long as it stays the same.
final class Telling {
    private final Words labels;
    private final Words words;
    private final Wording wording;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private IdentityHashMap<Finding, Line.Open> known = new IdentityHashMap<>();

    /// All lines, in the order of the register.
    record Told(List<Line.Open> open, List<Line.Settled> settled, List<Line.Outdated> outdated) {
        static final Told NOTHING = new Told(List.of(), List.of(), List.of());

        Told {
            open = List.copyOf(open);
            settled = List.copyOf(settled);
            outdated = List.copyOf(outdated);
        }
    }

    Telling(Words labels, Words words, Wording wording, List<Rule> all) {
        this.labels = labels;
        this.words = words;
        this.wording = wording;
        all.forEach(rule -> {
            ranks.put(rule.id(), ranks.size());
            rules.put(rule.id(), rule);
        });
    }

    Told of(Findings findings, Register register) {
        Titles titles = Titles.of(register, labels, words);
        IdentityHashMap<Finding, Line.Open> now = new IdentityHashMap<>();
        List<Line.Open> open = new ArrayList<>();
        findings.open().forEach(finding -> {
            String where = titles.of(finding.where());
            Line.Open line = Optional.ofNullable(known.get(finding))
                    .filter(l -> l.words().where().equals(where))
                    .orElseGet(() -> open(finding, where, titles));
            now.put(finding, line);
            open.add(line);
        });
        known = now;
        return new Told(open, findings.accepted().map(a -> settled(a, titles)).toList(),
                findings.outdated().stream().map(a -> outdated(a, titles)).toList());
    }

    private Line.Open open(Finding finding, String where, Titles titles) {
        return new Line.Open(finding, words(finding, where), titles.entity(finding.where()),
                ranks.getOrDefault(finding.rule().id(), ranks.size()),
                finding.fix().map(f -> wording.fix(finding.rule())));
    }

    private Line.Words words(Finding finding, String where) {
        return new Line.Words(wording.text(finding), wording.article(finding.rule()), where);
    }

    private Line.Settled settled(Findings.Accepted accepted, Titles titles) {
        return new Line.Settled(accepted.finding(), accepted.acceptance(),
                words(accepted.finding(), titles.of(accepted.finding().where())),
                given(accepted.acceptance()));
    }

    private Line.Outdated outdated(Acceptance acceptance, Titles titles) {
        Where where = new Where(acceptance.place(), acceptance.entity(), acceptance.field());
        Optional<Rule> rule = Optional.ofNullable(rules.get(acceptance.rule()));
        Line.Words said = new Line.Words(rule.map(wording::title).orElse(acceptance.rule()),
                rule.map(wording::article).orElse(""), titles.of(where));
        return new Line.Outdated(acceptance, said, given(acceptance),
                new Spot(where.place(), where.entity(), where.field()));
    }

    private String given(Acceptance acceptance) {
        return Stream.of(acceptance.reason(), acceptance.person(), acceptance.on().map(this::day).orElse(""))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day);
    }
}
