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

    /// <summary>Where a question names its day.</summary>
    internal static readonly Place AsOfPlace = new(Document.Question, "/asOf");

    private static readonly Place OptionsPlace = new(Document.Question, "/options");

    /// <summary>Where a question sets an option.</summary>
    internal static Place PlaceOfOption(string name) => OptionsPlace.Of(name);

    /// <summary>The value of every option of a question's regime, by name.</summary>
    internal static IReadOnlyDictionary<string, string> OptionsOf(EligibilityEvaluator evaluator, EligibilityQuestion question) =>
        evaluator.Compiled(question.RegimeId).SessionsFor(question.Options).Options.ByName;

    internal static void Add(
        List<ValueChange> differences,
        EligibilityEvaluator evaluator,
        EligibilityQuestion first,
        DecisionDigests firstDigests,
        EligibilityEvaluator otherEvaluator,
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
        AddOptions(differences, OptionsOf(evaluator, first), OptionsOf(otherEvaluator, second));
        if (firstDigests.Regime != secondDigests.Regime)
        {
            differences.Add(new ValueChange("regime", RegimePlace, NameOf(evaluator.Compiled(first.RegimeId)), NameOf(otherEvaluator.Compiled(second.RegimeId))));
        }
    }

    // An option that only one of two regimes has is a part of what makes them two.
    private static void AddOptions(List<ValueChange> differences, IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second)
    {
        foreach (var name in first.Keys.Intersect(second.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Add(differences, name, PlaceOfOption(name), first[name], second[name]);
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
