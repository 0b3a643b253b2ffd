package qingye.model.block;

import java.util.Optional;

import qingye.model.id.AssetId;
import qingye.model.id.ContentHash;

/// A file kept inside the workspace, usually a picture. Two assets with the same content are the same asset.
public final class Asset {

    private final AssetId id;
    private final String name;
    private final String mediaType;
    private final byte[] content;
    private final String credit;
    private final Optional<PictureHeader> picture;

    /// @param name the name the file had, for people
    /// @param mediaType for instance `image/png`
    public Asset(String name, String mediaType, byte[] content) {
        this(name, mediaType, content, "");
    }

    /// @param name the name the file had, for people
    /// @param mediaType for instance `image/png`
    /// @param credit where it is from and what it may be used for; empty where nothing is said
    public Asset(String name, String mediaType, byte[] content, String credit) {
        this.id = new AssetId(ContentHash.of(content));
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.credit = credit.strip();
        this.picture = PictureHeader.of(this.content);
    }

    /// The hash of the content.
    public AssetId id() {
        return id;
    }

    /// The name the file had.
    public String name() {
        return name;
    }

    /// What kind of file it is.
    public String mediaType() {
        return mediaType;
    }

    /// Where it is from and what it may be used for; empty where nothing is said.
    public String credit() {
        return credit;
    }

    /// The same file with other words about where it is from.
    public Asset credited(String words) {
        return new Asset(name, mediaType, content, words);
    }

    /// What it is as a picture, if it is one. Known without looking at the content again.
    public Optional<PictureHeader> picture() {
        return picture;
    }

    /// A copy of the content.
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset that && id.equals(that.id) && name.equals(that.name)
                && mediaType.equals(that.mediaType) && credit.equals(that.credit);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
