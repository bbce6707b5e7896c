using GrantEligibility.SafePolicing.Certification;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>What is known of an agency's policies on one of the two mandatory points, apart from any certificate.</summary>
internal readonly record struct PointVerdict(Verdict Verdict, string Because, string Question, string Remedy)
{
    internal static PointVerdict Satisfies(string because) => new(Verdict.Satisfies, because, string.Empty, string.Empty);

    internal static PointVerdict FallsShort(string because, string remedy) => new(Verdict.FallsShort, because, string.Empty, remedy);

    internal static PointVerdict Unsettled(string because, string question, string remedy) => new(Verdict.Unsettled, because, question, remedy);
}
