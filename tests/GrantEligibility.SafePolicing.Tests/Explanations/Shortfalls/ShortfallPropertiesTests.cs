using System.Globalization;
using System.Text.RegularExpressions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Facts;
using GrantEligibility.SafePolicing.Tests.Explanations.Trails;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Shortfalls;

/// <summary>What holds of why not, whatever the agency.</summary>
[TestFixture]
internal sealed partial class ShortfallPropertiesTests
{
    private const int Questions = 300;

    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    private static readonly ILookup<string, string> RowsOf = RegimeCatalogue.Of(SafePolicingRegimes.Eo13929).Requirements
        .SelectMany(entry => entry.Rows, (entry, row) => (entry.Requirement.Id, row.Rule))
        .ToLookup(row => row.Id, row => row.Rule);

    [Test]
    public void WhyNot_AnyQuestion_ShowsValuesWhereTheyStand() => GeneratedQuestions.UnderAnyReading.Hold(
        static question =>
        {
            var stated = new StatedValues(question);
            return ConditionsOf(question).SelectMany(condition => condition.Values.Select(stated.FaultOf)).OfType<string>()
                .Concat(RowsIn(question).SelectMany(row => row.About).Select(about => stated.FaultOf(about.Place)).OfType<string>());
        },
        Questions);

    [Test]
    public void WhyNot_AnyQuestion_NamesRowsOfTheRequirement() => GeneratedQuestions.UnderAnyReading.Hold(
        static question => Explainer.WhyNot(question).SelectMany(
            shortfall => shortfall.Rows.Where(row => !RowsOf[shortfall.RequirementId].Contains(row.Rule)),
            static (shortfall, row) => $"{row.Rule} is no row of {shortfall.RequirementId}"),
        Questions);

    /// <summary>
    /// A rule may apply to one category and come near for another. A finding is about the same as a near row where its
    /// trail cites something at or below every place in the profile that the row is about, or where the row is about
    /// nothing but the agency.
    /// </summary>
    [Test]
    public void WhyNot_AnyQuestion_NamesNoRowThatAppliedToTheSame() => GeneratedQuestions.UnderAnyReading.Hold(
        static question =>
        {
            var findings = CitedFindings.Of(Evaluator.Evaluate(question));
            return Explainer.WhyNot(question)
                .SelectMany(shortfall => shortfall.Rows, (shortfall, row) => (shortfall.Agency, Row: row))
                .Where(near => findings.Any(finding => finding.Agency == near.Agency && finding.Rule == near.Row.Rule
                    && near.Row.About.Where(about => about.Place.Document == Document.Profile).All(about => finding.Cites(about.Place))))
                .Select(near => $"{near.Row.Rule} applied to {near.Agency}, {string.Join(", ", near.Row.About)}");
        },
        Questions);

    /// <summary>
    /// A condition that reads one value of the profile, and says what would be accepted, is met once that is stated: no
    /// row asks for the same at the same place any more. Left out are values that nobody can state as accepted: those
    /// computed from others, days after the one asked about, which are not seen on that day,
    /// and members of entries that a list lacks.
    /// </summary>
    [Test]
    public void WhyNot_AcceptedValueIsStated_AsksForItNoMore()
    {
        var stated = 0;
        GeneratedQuestions.Any.Hold(
            question => ConditionsOf(question)
                .Where(condition => condition is { Accepted: not null, Values: [{ Place.Document: Document.Profile }] })
                .DistinctBy(static condition => (condition.Accepted, condition.Values[0].Place))
                .SelectMany(condition => FaultsOnceStated(question, condition, () => Interlocked.Increment(ref stated))),
            Questions);
        Assert.That(stated, Is.GreaterThanOrEqualTo(Questions / 10), "Values stated.");
    }

    private static IEnumerable<string> FaultsOnceStated(EligibilityQuestion question, UnmetCondition condition, Action tell)
    {
        var (place, accepted) = (condition.Values[0].Place, condition.Accepted!);
        if (Json(accepted, question.AsOf) is not { } json
            || !condition.Values[0].Name.Replace(" ", string.Empty, StringComparison.Ordinal).EndsWith(place.Pointer[(place.Pointer.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase)
            || place.Pointer.Contains("/-/", StringComparison.Ordinal)
            || DocumentChanges.Apply(question, [new DocumentChange(place, json)], "test").Value is not { } changed)
        {
            return [];
        }

        tell();
        return ConditionsOf(changed)
            .Where(still => still.Accepted == accepted && still.Values is [var value] && value.Place == place && still.Text.Split(" must ")[0] == condition.Text.Split(" must ")[0])
            .Select(still => $"{place} is {json} now, and still {still.Text}");
    }

    /// <summary>A value that is accepted, as JSON; null where it cannot be stated, or would not be seen on the day.</summary>
    private static string? Json(string accepted, DateOnly asOf)
    {
        if (accepted is "yes" or "no")
        {
            return accepted == "yes" ? "true" : "false";
        }

        if (Day().Match(accepted) is { Success: true } day)
        {
            var date = DateOnly.ParseExact(day.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var stated = day.Groups["side"].Value switch { "before" => date.AddDays(-1), "after" => date.AddDays(1), _ => date };
            return stated > asOf ? null : $"\"{stated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"";
        }

        return Word().IsMatch(accepted) ? $"\"{accepted}\"" : null;
    }

    private static IEnumerable<UnmetCondition> ConditionsOf(EligibilityQuestion question) => RowsIn(question).SelectMany(static row => row.Unmet);

    private static IEnumerable<NearMiss> RowsIn(EligibilityQuestion question) => Explainer.WhyNot(question).SelectMany(shortfall => shortfall.Rows).SelectMany(WithThoseBelow);

    private static IEnumerable<NearMiss> WithThoseBelow(NearMiss row) =>
        row.Unmet.SelectMany(condition => condition.Because).SelectMany(WithThoseBelow).Prepend(row);

    [GeneratedRegex(@"^(?<side>before|on or before|after|on or after)? ?(?<day>\d{4}-\d\d-\d\d)$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Word();
}
