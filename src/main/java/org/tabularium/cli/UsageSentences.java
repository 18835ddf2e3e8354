package org.tabularium.cli;

import java.util.stream.Collectors;
import org.tabularium.words.Words;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what is wrong with the arguments; picocli knows English only.
final class UsageSentences {
    private final Words words;

    UsageSentences(Words words) {
        this.words = words;
    }

    String of(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException u -> words.get("usage.unknown",
                    String.join(" ", u.getUnmatched()));
            case MissingParameterException m when !m.getMissing().isEmpty() -> words.get("usage.missing",
                    m.getMissing().stream().map(UsageSentences::name).collect(Collectors.joining(", ")));
            case MissingParameterException m -> words.get("usage.missing", name(m.getArgSpec()));
            case OverwrittenOptionException o -> words.get("usage.twice", name(o.getOverwritten()));
            case MaxValuesExceededException _ -> words.get("usage.too-many");
            default -> words.get("usage.other", String.valueOf(e.getMessage()));
        };
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
