namespace GrantEligibility.Explanations;

/// <summary>Turns what a condition claims into what it asks for: "the stance is banned" into "the stance must be banned".</summary>
internal static class AskedWords
{
    private const string Must = "must ";

    private static readonly (string Claimed, string Asked)[] Verbs =
    [
        ("is not", "must not be"), ("is", "must be"), ("are not", "must not be"), ("are", "must be"),
        ("was not", "must not have been"), ("was", "must have been"), ("has", "must have"), ("does not", "must not"), ("can", "must be such that it can"),
    ];

    private static readonly string[] Prepositions = ["in ", "on ", "off ", "of ", "at ", "under ", "within ", "without "];

    /// <summary>The verb of a comparison: <c>is after</c> reads <c>must be after</c>.</summary>
    internal static string OfVerb(string verb) => Of(verb) ?? verb;

    /// <summary>What is said of a subject: <c>falls short</c> reads <c>must fall short</c>; null where it does not begin with a verb.</summary>
    internal static string? Of(string words)
    {
        foreach (var (claimed, asked) in Verbs)
        {
            if (words == claimed || words.StartsWith(claimed + " ", StringComparison.Ordinal))
            {
                return asked + words[claimed.Length..];
            }
        }

        var end = words.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : words.Length;
        var verb = words[..end];
        return verb.EndsWith("ies", StringComparison.Ordinal) ? $"must {verb[..^3]}y{words[end..]}"
            : verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal) ? $"must {verb[..^1]}{words[end..]}"
            : null;
    }

    /// <summary>What is said of a subject, with its verb: <c>in place</c> reads <c>is in place</c>.</summary>
    internal static string Said(string words) => Array.Exists(Prepositions, preposition => words.StartsWith(preposition, StringComparison.Ordinal)) ? $"is {words}" : words;

    /// <summary>The contrary of what is asked for.</summary>
    internal static string Negated(string asked)
    {
        var at = asked.IndexOf(Must, StringComparison.Ordinal) + Must.Length;
        return asked.AsSpan(at).StartsWith("not ", StringComparison.Ordinal) ? asked.Remove(at, "not ".Length) : asked.Insert(at, "not ");
    }

    /// <summary>What is asked for, as the sentence begins.</summary>
    internal static string WithArticle(string asked) =>
        Array.Exists(["the ", "it ", "("], start => asked.StartsWith(start, StringComparison.Ordinal)) ? asked : $"the {asked}";

    /// <summary>A noun with its article.</summary>
    internal static string An(string noun) => noun.Length > 0 && "aeiou".Contains(noun[0], StringComparison.Ordinal) ? $"an {noun}" : $"a {noun}";

    /// <summary>A claim as what tells a fact from others: what it says of the fact itself follows "that".</summary>
    internal static string Relative(string claim, string subject) => subject.Length > 0 && claim.StartsWith(subject + " ", StringComparison.Ordinal)
        ? $"that {claim[(subject.Length + 1)..]}"
        : $"where {claim}";
}
