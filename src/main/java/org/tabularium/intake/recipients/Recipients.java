package org.tabularium.intake.recipients;

import java.util.List;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.SafeguardReader;

/// Who a text says receives data.
///
/// @param providers named companies and services, in the order of the text
/// @param safeguardsGeneral what transfers are said to rest on without naming a provider, each once
public record Recipients(List<ProviderFacts> providers, List<Said<SafeguardReader.Kind>> safeguardsGeneral) {
    public Recipients {
        providers = List.copyOf(providers);
        safeguardsGeneral = List.copyOf(safeguardsGeneral);
    }
}
