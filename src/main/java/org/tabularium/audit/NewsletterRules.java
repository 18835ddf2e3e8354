package org.tabularium.audit;

import java.util.List;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.prose.Stretch;

/// A newsletter: how to end it (Art. 7(3), Art. 21(2) GDPR, § 7(3) no. 4 UWG) and how long addresses are kept (Art.
/// 13(2)(a)).
final class NewsletterRules implements Rule {
    private static final String PERIOD = "newsletter-without-period";
    private static final String END = "newsletter-without-withdrawal";

    @Override
    public List<String> ids() {
        return List.of(PERIOD, END);
    }

    @Override
    public void look(Look look, Notes notes) {
        for (ActivityFacts activity : look.facts().activities()) {
            Stretch title = activity.title().at();
            boolean newsletter =
                    look.says(title, "newsletter") && activity.extent().length() > 2 * title.length();
            if (newsletter && activity.retention().isEmpty() && !look.says(activity.extent(), "keeping")) {
                notes.add(PERIOD, Weight.HINT, title);
            }
            if (newsletter && !look.says(activity.extent(), "unsubscribe")) {
                notes.add(END, Weight.HINT, title);
            }
        }
    }
}
