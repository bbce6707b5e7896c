using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Trails;

/// <summary>A finding with the values that its trail cites, down to what was supplied.</summary>
/// <param name="Agency">The agency it is about.</param>
/// <param name="Rule">The rule that yielded it.</param>
/// <param name="Sentence">What it says.</param>
/// <param name="IsOpen">Whether it says that something cannot be said.</param>
/// <param name="Values">The values cited.</param>
internal sealed record CitedFindings(string Agency, string Rule, string Sentence, bool IsOpen, IReadOnlySet<TrailValue> Values)
{
    /// <summary>The findings of a decision, advisories included.</summary>
    internal static List<CitedFindings> Of(EligibilityDecision decision)
    {
        var steps = StepsOf(decision.Trail).ToList();

        // What was derived before is not derived again.
        var derived = steps.Where(step => step is { IsDerivedAbove: false, Because.Count: > 0 }).DistinctBy(step => step.Text).ToDictionary(step => step.Text);
        return
        [
            .. decision.Requirements.Concat(decision.Advisories).SelectMany(requirement => requirement.Findings).SelectMany(finding => steps
                .Where(step => step.Kind == TrailNodeKind.Finding && step.Rule == finding.Rule && step.Text.Contains(finding.Sentence, StringComparison.Ordinal))
                .Select(step => new CitedFindings(finding.Agency, finding.Rule, finding.Sentence, finding.Status == RequirementStatus.Undetermined, ValuesOf(step)))),
        ];

        HashSet<TrailValue> ValuesOf(TrailNode finding)
        {
            var (values, seen, open) = (new HashSet<TrailValue>(), new HashSet<TrailNode>(ReferenceEqualityComparer.Instance), new Stack<TrailNode>([finding]));
            while (open.TryPop(out var step))
            {
                if (step.IsDerivedAbove && derived.TryGetValue(step.Text, out var above))
                {
                    step = above;
                }

                if (seen.Add(step))
                {
                    values.UnionWith(step.Values);
                    foreach (var because in step.Because)
                    {
                        open.Push(because);
                    }
                }
            }

            return values;
        }
    }

    /// <summary>Whether the trail cites something that stands at a place or below it.</summary>
    internal bool Cites(Place place) => Values.Any(value => value.Place == place
        || (value.Place.Document == place.Document && value.Place.Pointer.StartsWith(place.Pointer + "/", StringComparison.Ordinal)));

    private static IEnumerable<TrailNode> StepsOf(TrailNode step) => step.Because.SelectMany(StepsOf).Prepend(step);
}
