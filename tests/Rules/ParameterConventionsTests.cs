using System.Text.Json;
using GrantEligibility.Regimes;

namespace GrantEligibility.Rules.Tests;

/// <summary>What holds of every document in <c>parameters/</c>.</summary>
[TestFixture]
internal sealed class ParameterConventionsTests
{
    private static readonly string[] Evidence = ["primary", "primary-part", "secondary", "parallel-bill", "general-knowledge"];

    private static IEnumerable<TestCaseData> Parameters =>
        TestedPackage.Regimes.SelectMany(regime => regime.Parameters).DistinctBy(document => document.Name).Where(document => document.Name != "credentialing-bodies.json").Select(document => new TestCaseData(document).SetArgDisplayNames(document.Name));

    [TestCaseSource(nameof(Parameters))]
    public void Parameter_EveryDayOfThePeriod_HasAtMostOneValue(RegimeParameter parameter)
    {
        using var document = JsonDocument.Parse(parameter.Utf8Json);
        var values = document.RootElement.GetProperty("values").EnumerateArray().ToList();

        for (var day = new DateOnly(2020, 6, 16); day <= new DateOnly(2025, 12, 31); day = day.AddDays(1))
        {
            Assert.That(values.Count(value => Holds(value, day)), Is.LessThanOrEqualTo(1), $"{parameter.Name} on {day:yyyy-MM-dd}");
        }
    }

    [TestCaseSource(nameof(Parameters))]
    public void Parameter_EachValue_SaysWhoSetItAndHowItIsKnown(RegimeParameter parameter)
    {
        using var document = JsonDocument.Parse(parameter.Utf8Json);
        foreach (var value in document.RootElement.GetProperty("values").EnumerateArray())
        {
            Assert.That(value.GetProperty("authority").GetString(), Is.Not.Empty);
            Assert.That(Evidence, Does.Contain(value.GetProperty("evidence").GetString()));
            Assert.That(value.GetProperty("checkedOn").GetString(), Does.Match(@"^\d{4}-\d{2}-\d{2}$"));
        }
    }

    private static bool Holds(JsonElement value, DateOnly day) =>
        day >= Day(value.GetProperty("from").GetString()!)
        && (value.GetProperty("until").GetString() is not { } until || day < Day(until));

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");
}
