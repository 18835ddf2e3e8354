package org.tabularium.intake.policy;

/// The document that gives the figures.
final class ScoreDocument {
    private ScoreDocument() {}

    static String of(String published, String shown, String unseen) {
        return """
                # How much of a policy is read

                Policies were read by hand: what each says, with its place, and what a data protection officer would object \
                to. The program reads the same texts, and `PolicyScore` compares both, fact by fact. Made by \
                `PolicyReadingTest`; how to run it stands there.

                *Precision* is the share of what was read that is right, *recall* the share of what there was to read, *F1* \
                the harmonic mean of both. Names count as the same whatever their case, signs and legal form, and by each \
                of their printed forms; a period by its number, a criterion by its words; an item of Art. 13 by whether the \
                text gives it. What may be read but need not be counts for nothing, neither do items that do not apply or \
                are borderline. *Items missing* are those a text does not give, which is what an audit is about. Of \
                *oddities* only the share found is given: the list is an open one, and further findings may be right as \
                well. *Purposes* and *data* are compared with short words somebody chose, which is strict.

                ## Published

                Five policies as they stood on the web.

                %s
                ## Shown

                Fourteen invented policies with real services, built as the common generators, lawyers and companies build \
                theirs, faults included. The readers were improved with them; four of them were unseen at first.

                %s
                ## Unseen

                Ten more of the same sort: a municipality, a medical practice, an app, applicants, a law firm, a \
                photographer, a solar company, a shop, a coach and a group of companies. Whoever improved the readers did \
                not look at them. The first time the readers met policies of this set, four of which are shown now, F1 was \
                0.90 for legal bases, 0.88 for retention, 0.93 for items, 0.86 for providers, 0.72 for safeguards and 0.76 \
                for activities.

                %s""".formatted(published, shown, unseen);
    }

    /// What stands under the heading, without what introduces it.
    static String part(String document, String heading) {
        int at = document.indexOf("\n## " + heading + "\n");
        int start = document.indexOf("\n| ", at) + 1;
        int end = document.indexOf("\n\n## ", start);
        return at < 0 || start == 0 || end < 0 ? "" : document.substring(start, end + 1);
    }
}
