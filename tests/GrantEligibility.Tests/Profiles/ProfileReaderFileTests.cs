using System.Diagnostics;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles;

/// <summary>Reading from files and streams.</summary>
public sealed class ProfileReaderFileTests
{
    private const int FiftyMegabytes = 50 * 1024 * 1024;

    private string _folder = string.Empty;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("profiles-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void ReadFile_GoodProfile_IsRead()
    {
        var path = Path.Combine(_folder, "springfield.json");
        File.WriteAllBytes(path, SampleProfile.Bytes);

        Assert.That(ProfileReader.ReadFile(path).IsRead, Is.True);
    }

    [Test]
    public void ReadFile_50Megabytes_IsRefusedUnread()
    {
        var path = Path.Combine(_folder, "huge.json");
        using (var file = File.Create(path))
        {
            file.SetLength(FiftyMegabytes);
        }

        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ProfileReader.ReadFile(path);

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1024 * 1024));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
        Assert.That(
            Faults.TextOf(result),
            Is.EqualTo($"GE2005 Profile '{path}': The file is larger than 10 MB. Supply one agency, award, case or record a file."));
    }

    [Test]
    public void ReadFile_Folder_SaysThatItIsOne() => Assert.That(
        Faults.TextOf(ProfileReader.ReadFile(_folder)),
        Does.EndWith("This is a folder, not a file. Name a file."));

    [Test]
    public void ReadFile_NoSuchFile_IsAFault()
    {
        var path = Path.Combine(_folder, "none.json");

        Assert.That(
            Faults.TextOf(ProfileReader.ReadFile(path)),
            Is.EqualTo($"GE2007 Profile '{path}': There is no such file. Check the path and who may read the file."));
    }

    [Test]
    public void ReadFile_Folder_IsAFault() =>
        Assert.That(ProfileReader.ReadFile(_folder).Faults.Single().Code, Is.EqualTo(FaultCodes.Unreadable));

    [Test]
    public void ReadFile_NoPath_Throws() => Assert.That(() => ProfileReader.ReadFile(string.Empty), Throws.ArgumentException);

    [Test]
    public async Task ReadAsync_GoodProfile_IsRead()
    {
        using var stream = new MemoryStream(SampleProfile.Bytes);

        var result = await ProfileReader.ReadAsync(stream, "springfield.json");

        Assert.That(result.IsRead, Is.True);
    }

    [Test]
    public async Task ReadAsync_StreamThatGivesAByteAtATime_IsReadWhole()
    {
        using var stream = new DrippingStream(SampleProfile.Bytes, bytesARead: 1);

        var result = await ProfileReader.ReadAsync(stream, "springfield.json");

        Assert.That(result.IsRead, Is.True);
    }

    [Test]
    public async Task ReadAsync_EndlessStream_IsRefusedAtTheLimit()
    {
        using var stream = new DrippingStream(new byte[FiftyMegabytes], bytesARead: 1 << 20);

        var result = await ProfileReader.ReadAsync(stream, "springfield.json");

        Assert.That(result.Faults.Single().Code, Is.EqualTo(FaultCodes.TooLarge));
        Assert.That(stream.BytesGiven, Is.LessThanOrEqualTo(ReadLimits.Default.MaxSizeInBytes + 1));
    }

    [TestCase(0, true)]
    [TestCase(-1, false)]
    public async Task ReadAsync_AtTheLimitAndOneOver_IsReadAndRefused(int limitMinusSize, bool isRead)
    {
        using var stream = new DrippingStream(SampleProfile.Bytes, bytesARead: 1000);
        var limits = new ReadLimits { MaxSizeInBytes = SampleProfile.Bytes.Length + limitMinusSize };

        var result = await ProfileReader.ReadAsync(stream, "springfield.json", limits);

        Assert.That(result.IsRead, Is.EqualTo(isRead));
    }

    [Test]
    public void ReadAsync_Cancelled_Throws()
    {
        using var stream = new MemoryStream(SampleProfile.Bytes);

        Assert.That(
            async () => await ProfileReader.ReadAsync(stream, "springfield.json", cancellationToken: new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
