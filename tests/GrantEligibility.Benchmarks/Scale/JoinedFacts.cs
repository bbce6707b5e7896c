namespace GrantEligibility.Benchmarks.Scale;

/// <summary>Facts that join: two applications a recipient, and a review of every second application.</summary>
internal sealed class JoinedFacts
{
    private JoinedFacts(IReadOnlyList<object> all, IReadOnlyList<Application> applications, int recipients)
    {
        All = all;
        Applications = applications;
        // Each application joins its recipient, and is reviewed or not; each recipient collects its applications.
        Matches = (2 * applications.Count) + recipients;
    }

    /// <summary>Every fact, the kinds mixed.</summary>
    internal IReadOnlyList<object> All { get; }

    internal IReadOnlyList<Application> Applications { get; }

    /// <summary>How many matches the rules of <see cref="Factories.OfJoins"/> have among them.</summary>
    internal int Matches { get; }

    /// <summary>So many facts, or up to three fewer.</summary>
    internal static JoinedFacts Make(int count)
    {
        var all = new List<object>(count);
        var applications = new List<Application>(count / 2);
        var recipients = count / 4;
        for (var i = 0; i < recipients; i++)
        {
            all.Add(new Recipient(i));
            foreach (var id in new[] { 2 * i, (2 * i) + 1 })
            {
                applications.Add(new Application(id, i));
                all.Add(applications[^1]);
            }

            all.Add(new Review(2 * i));
        }

        return new(all, applications, recipients);
    }
}
