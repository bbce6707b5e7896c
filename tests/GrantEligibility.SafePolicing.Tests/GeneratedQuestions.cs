using System.Text;
using CsCheck;
using GrantEligibility.Benchmarks.Agencies;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.SafePolicing.Tests;

/// <summary>
/// The fictional agencies of the benchmarks as a generator of CsCheck: every kind of agency, of credential, of policy and
/// of award, and every member unknown now and then. A question that fails a property gives way to a smaller one that
/// fails it too, as long as one is found; the size of a question is the length of what it states.
/// </summary>
internal sealed class GeneratedQuestions : Gen<EligibilityQuestion>
{
    private const uint Numbers = 10_000_000;

    private readonly bool _drawsReadings;

    private GeneratedQuestions(bool drawsReadings) => _drawsReadings = drawsReadings;

    /// <summary>Questions under the default readings.</summary>
    internal static GeneratedQuestions Any { get; } = new(drawsReadings: false);

    /// <summary>Questions that set every option to one of its readings.</summary>
    internal static GeneratedQuestions UnderAnyReading { get; } = new(drawsReadings: true);

    /// <inheritdoc/>
    public override EligibilityQuestion Generate(PCG pcg, Size? min, out Size size)
    {
        var number = (int)pcg.Next(Numbers);
        var question = SyntheticQuestions.Of(number);
        if (_drawsReadings)
        {
            question = question with { Options = SyntheticReadings.Draw(new Dice(number), SafePolicingRegimes.Eo13929) };
        }

        size = new Size((ulong)(ProfileOf(question).Length + AwardOf(question).Length));
        return question;
    }

    /// <summary>
    /// Holds a property against so many questions; more where <c>CsCheck_Iter</c> asks for more. A failure prints the seed,
    /// the question and what is wrong with it.
    /// </summary>
    /// <param name="faults">What is wrong, a sentence each; none where the property holds. Called on several threads.</param>
    /// <param name="questions">How many.</param>
    internal void Hold(Func<EligibilityQuestion, IEnumerable<string>> faults, int questions) => this.Sample(
        question =>
        {
            var found = faults(question).Distinct().ToList();
            if (found.Count > 0)
            {
                // Not an assertion: NUnit would keep every one that fails on the way to the smallest.
                throw new PropertyException(string.Join('\n', found));
            }
        },
        iter: Math.Max(Check.Iter, questions),
        print: TextOf);

    private static string TextOf(EligibilityQuestion question)
    {
        var options = string.Concat(question.Options.Select(option => $", {option.Key}={option.Value}"));
        return $"{question.RegimeId} as of {question.AsOf:yyyy-MM-dd}{options}\n{Encoding.UTF8.GetString(ProfileOf(question))}\n{Encoding.UTF8.GetString(AwardOf(question))}\n";
    }

    private static byte[] ProfileOf(EligibilityQuestion question) => CanonicalJson.Of(question.Profile);

    private static byte[] AwardOf(EligibilityQuestion question) => question.Award is { } award ? CanonicalJson.Of(award) : [];

    private sealed class PropertyException(string faults) : Exception(faults);
}
