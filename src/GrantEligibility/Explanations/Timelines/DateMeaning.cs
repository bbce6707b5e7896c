namespace GrantEligibility.Explanations.Timelines;

/// <summary>What dates are the dates of. Two meanings are the same only if they are one. Immutable, shareable between threads.</summary>
/// <param name="words">Puts it in words, once it is asked for.</param>
internal sealed class DateMeaning(Func<string> words)
{
    /// <summary>What it is the date of, in words: <c>credential: certified on</c>.</summary>
    internal string Words => field ??= words();
}
