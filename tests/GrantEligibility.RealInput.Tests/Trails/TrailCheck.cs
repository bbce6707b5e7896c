using System.Text.Json;
using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Trails;

/// <summary>Whether a decision can be followed from its outcome down to values that stand where it says they do.</summary>
internal sealed class TrailCheck
{
    private readonly JsonElement _profile;
    private readonly JsonElement _award;
    private readonly HashSet<(string? Rule, string Text)> _derived = [];
    private readonly List<string> _faults = [];

    private TrailCheck(JsonElement profile, JsonElement award)
    {
        _profile = profile;
        _award = award;
    }

    /// <summary>Checks one decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="profile">The profile it was made from, as JSON.</param>
    /// <param name="award">The award it was made for, as JSON.</param>
    /// <returns>What is missing or wrong, a sentence each; empty where the trail is complete.</returns>
    public static IReadOnlyList<string> Faults(EligibilityDecision decision, JsonElement profile, JsonElement award)
    {
        var check = new TrailCheck(profile, award);
        check.Decision(decision);
        return check._faults;
    }

    private void Decision(EligibilityDecision decision)
    {
        Require(decision.Trail.Kind == TrailNodeKind.Decision, "the trail does not begin with the decision");
        Require(decision.Summary.Length > 0, "the decision has no sentence");
        Require(decision.DecidedBy.Count > 0, "the decision names no provision that decided it");

        var findings = Under(decision.Trail).Where(node => node.Kind == TrailNodeKind.Finding).Select(node => node.Text).ToHashSet();
        foreach (var requirement in decision.Requirements)
        {
            Require(requirement.Status is not null, $"{requirement.Id} has no status");
            Require(requirement.Sentence.Length > 0, $"{requirement.Id} has no sentence");
            Require(requirement.Findings.Count > 0, $"{requirement.Id} was found on by no rule");
            foreach (var finding in requirement.Findings)
            {
                Require(findings.Contains(finding.Sentence), $"the finding of {finding.Rule} is not in the trail");
            }
        }

        Node(decision.Trail, rule: "the regime");
    }

    // Faults name rules and conditions, never a sentence: sentences name the agency.
    private void Node(TrailNode node, string rule)
    {
        var what = node.Kind == TrailNodeKind.Condition ? $"condition '{node.Text}' of {rule}" : $"{node.Kind} of {rule}";

        Require(node.Text.Length > 0, $"{what} has no text");
        switch (node.Kind)
        {
            case TrailNodeKind.Decision or TrailNodeKind.Requirement:
                Require(node.Because.Count > 0, $"{what} rests on nothing");
                break;
            case TrailNodeKind.Finding or TrailNodeKind.DerivedFact:
                Require(node.Rule is { Length: > 0 }, $"{what} was concluded by no rule");
                Require(IsDerived(node), $"{what} rests on nothing");
                _derived.Add((node.Rule, node.Text));
                break;
            case TrailNodeKind.SuppliedFact:
                foreach (var condition in node.Because.Where(step => step.Kind == TrailNodeKind.Condition))
                {
                    Require(condition.Values.Count > 0, $"condition '{condition.Text}' of {rule} shows no value");
                }

                break;
            case TrailNodeKind.Error:
                Require(false, $"{what}: {node.Text}");
                break;
        }

        foreach (var value in node.Values)
        {
            Value(value, what);
        }

        foreach (var step in node.Because)
        {
            Node(step, step.Rule ?? rule);
        }
    }

    // A conclusion that others share is derived once, where it comes first.
    private bool IsDerived(TrailNode node) =>
        node.IsDerivedAbove ? _derived.Contains((node.Rule, node.Text)) : node.Because.Count > 0;

    // A place points to the value itself; or to what a value was computed from; or to where an unknown would stand.
    private void Value(TrailValue value, string what)
    {
        var (document, pointer) = value.Place;
        switch (document)
        {
            case Document.Profile when pointer is not null:
                Stands(value, _profile, typeof(AgencyProfile), what);
                break;
            case Document.Award when pointer is not null:
                Stands(value, _award, typeof(Award), what);
                break;
            default:
                Require(pointer is { Length: > 0 }, $"{what}: '{value.Name}' has no place");
                break;
        }
    }

    private void Stands(TrailValue value, JsonElement document, Type format, string what)
    {
        var pointer = value.Place.Pointer;
        var stands = JsonPointer.Resolve(document, pointer);
        var isTheValueItself = value.Name.EndsWith(Words(pointer[(pointer.LastIndexOf('/') + 1)..]), StringComparison.Ordinal);

        Require(JsonPointer.IsKnown(format, pointer), $"{what}: '{value.Name}' points to {value.Place}, where nothing could stand");
        if (isTheValueItself && stands is null)
        {
            Require(value.Value is null, $"{what}: '{value.Name}' is '{value.Value}', but nothing stands at {value.Place}");
        }
        else if (isTheValueItself && stands is { ValueKind: JsonValueKind.String } text)
        {
            Require(text.GetString() == value.Value, $"{what}: '{value.Name}' is '{value.Value}', but {value.Place} has another value");
        }
    }

    // certifiedOn is printed as "certified on".
    private static string Words(string member) =>
        string.Concat(member.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    private void Require(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }
    }

    private static IEnumerable<TrailNode> Under(TrailNode node) => node.Because.SelectMany(step => Under(step).Prepend(step));
}
