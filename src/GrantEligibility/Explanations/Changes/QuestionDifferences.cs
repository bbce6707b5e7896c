using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Explanations.Changes;

/// <summary>Finds everything that differs between two questions: values of the profile and the award, then the question's own.</summary>
internal static class QuestionDifferences
{
    /// <summary>Where a question names its regime.</summary>
    internal static readonly Place RegimePlace = new(Document.Question, "/regime");

    private static readonly Place AsOfPlace = new(Document.Question, "/asOf");
    private static readonly Place OptionsPlace = new(Document.Question, "/options");

    internal static void Add(
        List<ValueChange> differences,
        CompiledRegime firstRegime,
        EligibilityQuestion first,
        DecisionDigests firstDigests,
        CompiledRegime secondRegime,
        EligibilityQuestion second,
        DecisionDigests secondDigests)
    {
        if (firstDigests.Profile != secondDigests.Profile)
        {
            DocumentDifferences.Add(differences, CanonicalJson.Of(first.Profile), CanonicalJson.Of(second.Profile), Document.Profile);
        }

        if (firstDigests.Award != secondDigests.Award)
        {
            DocumentDifferences.Add(differences, CanonicalJson.Of(first.Award ?? Award.Unknown), CanonicalJson.Of(second.Award ?? Award.Unknown), Document.Award);
        }

        Add(differences, "as-of date", AsOfPlace, PlainText.Of(first.AsOf), PlainText.Of(second.AsOf));
        AddOptions(differences, firstRegime.SessionsFor(first.Options).Options.ByName, secondRegime.SessionsFor(second.Options).Options.ByName);
        if (firstDigests.Regime != secondDigests.Regime)
        {
            differences.Add(new ValueChange("regime", RegimePlace, NameOf(firstRegime), NameOf(secondRegime)));
        }
    }

    // An option that only one of two regimes has is a part of what makes them two.
    private static void AddOptions(List<ValueChange> differences, IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second)
    {
        foreach (var name in first.Keys.Intersect(second.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Add(differences, name, OptionsPlace.Of(name), first[name], second[name]);
        }
    }

    private static void Add(List<ValueChange> differences, string name, Place place, string before, string after)
    {
        if (before != after)
        {
            differences.Add(new ValueChange(name, place, before, after));
        }
    }

    private static string NameOf(CompiledRegime regime) => $"{regime.Reference.Id}, version {regime.Reference.Version}";
}
