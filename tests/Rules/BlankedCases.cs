using System.Text.Json.Nodes;
using CsCheck;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Facts;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Rules.Tests;

/// <summary>Case files in which some of what is stated is unknown: little enough is open in them that answers settle it.</summary>
/// <param name="Name">The case file.</param>
/// <param name="Blanked">What is unknown now.</param>
/// <param name="Question">The question; null where no document can do without what was blanked.</param>
internal sealed record BlankedCases(string Name, IReadOnlyList<Place> Blanked, EligibilityQuestion? Question)
{
    /// <summary>Any case file, with up to four of its values or lists unknown.</summary>
    internal static Gen<BlankedCases> Any { get; } =
        Gen.Select(Gen.Int[0, ScenarioFiles.Names.Count - 1].Select(i => ScenarioFiles.Names[i]), Gen.Int[0, int.MaxValue - 1].Array[1, 4], Of);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} without {string.Join(", ", Blanked)}";

    private static BlankedCases Of(string name, int[] draws)
    {
        var question = ScenarioQuestions.Of(name);
        List<Place> stated =
        [
            .. Stated(Document.Profile, string.Empty, JsonNode.Parse(CanonicalJson.Of(question.Profile))),
            .. question.Award is { } award ? Stated(Document.Award, string.Empty, JsonNode.Parse(CanonicalJson.Of(award))) : [],
        ];
        List<Place> blanked = [.. draws.Select(draw => stated[draw % stated.Count]).Distinct()];

        // What stands in something that is blanked too is blanked first.
        var changes = blanked.OrderByDescending(place => place.Pointer.Length).Select(place => new DocumentChange(place, "null"));
        return new BlankedCases(name, blanked, DocumentChanges.Apply(question, [.. changes], "test").Value);
    }

    /// <summary>Every member that is stated; an item of a list cannot be unknown, but the list can.</summary>
    private static IEnumerable<Place> Stated(Document document, string pointer, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Stated(document, $"{pointer}/{member.Key}", member.Value).Prepend(new Place(document, $"{pointer}/{member.Key}"))),
        JsonArray items => items.SelectMany((item, i) => Stated(document, PlainText.Of($"{pointer}/{i}"), item)),
        _ => [],
    };
}
